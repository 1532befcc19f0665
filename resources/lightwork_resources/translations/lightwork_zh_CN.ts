<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>关于 Lightwork</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>采用 MIT 许可证的自由软件，使用 Qt (LGPL 3) 和 Pillow 制作。</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>本程序从不联网。您的照片只留在这台计算机上。</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>调度器(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>证书颁发机构(&amp;U)</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>调度器地址</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>证书、文件夹的其他名称(&amp;E)</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>证书(&amp;T)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>本机的证书</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>装有 Dask 且能看到相同文件夹的计算机。不填地址时会在本机启动一个供试用。能连接调度器的人可以在其计算机上运行程序：请将其放在您自己的网络中。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>每台都有此版本的 Lightwork，并能看到这些文件夹。</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>每台都有此版本的 Lightwork。添加照片后可查看它们是否也能看到。</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>那里的文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>在那里名称不同的文件夹</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>本机的密钥</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>PEM 文件（使用 TLS 时）</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>测试连接(&amp;N)</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786，或留空</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} 看不到 {folder}。</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} 的 Lightwork 为 {version}，本机为 {ours}。</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} 上没有可响应的 Lightwork。</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>核心(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>保存到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>保留文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合方式</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>再增加核心，提升也很小：已在“加速比”标签页中测得。</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>结果将取代原图，请参阅“名称和文件”。</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>保存为(&amp;A)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>以下字段会替换为相应的内容：</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>需要安装 lightwork[formats]</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>拐点：{workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	拍摄日期</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	照片原有的</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	编号，前面补零</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	所要求的大小</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} / {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	结果的像素数</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>以表格显示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>选择背景颜色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF、XMP、IPTC 和注释。颜色配置文件始终保留。</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>用于边框，以及在格式不支持透明时填充透明部分。</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>保留文件日期(&amp;D)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>分辨率（每英寸点数）</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>除位置信息外全部保留</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>转换为 sRGB</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>重新显影</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>需要安装 lightwork[formats]</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>保留照片的</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>相机自带的图像</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>添加照片(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>注意事项(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>关于 Lightwork(&amp;B)</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>添加文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>打开结果文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>这些照片都不需要调整大小</translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>各核心的负载</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>核心 {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>核心 {physical}，线程 {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>单击列表中的照片，即可在此查看对它所做的处理。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>松开即可添加</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>将照片或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>绝不改动原图：结果保存在单独的文件夹中。</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>结果将取代原图。</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>此文件夹已不存在：{folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>选择原图文件夹</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>每个结果将取代原图，原图移到下面的文件夹。</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>每个结果将取代原图，原图移到回收站。</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>原图文件夹</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>照片中少见的格式，仅在您需要时读取。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>变大时</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>已适合时</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>重名时</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>名称已被占用时</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>结果的字节数多于原图时</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Windows 可用的名称(&amp;W)</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>否则会跳过需要极大内存的图像：它可能是恶意文件。</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>已适合的照片</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>不限图像大小(&amp;Y)</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>另外读取</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>名称中的空格</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>名称后的文字</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>名称前的文字</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>大写和小写</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>结果的字节数多于原图时的处理。</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>开始时会再次询问。</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>加上编号</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>被取代，移到文件夹</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>被取代，移到回收站</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>替换为 -</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>替换为 _</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>保留原图</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>保留结果</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>跳过该照片</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>较旧则替换</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大写</translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>色度</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>颜色细节（色度抽样）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色数</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>PNG 压缩级别</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>TIFF 压缩方式</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>压缩力度</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>JPEG XL 压缩力度</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>WebP 压缩力度</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>要设置的格式</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>文件大小上限 (kB)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>颜色数</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>文件更小，用时更长</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>AVIF 速度</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>最多尝试次数</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>降低质量，直到文件不超过此大小。</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>此格式没有设置。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>四分之一 (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>全部 (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>全彩</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>一半 (4:2:2)</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题 ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>在集群上</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>已停止或中断的运行可以从原处继续：请按“继续”，或在下次启动时按“接着做”。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>复制路径：{what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>运行历史</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>打开文件夹：{what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自己的预设</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>暂停或继续运行</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>将所选照片移出列表，文件保留不动</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>如何撤销</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>“撤销”会将一次运行的结果移到回收站，并恢复被取代的原图。</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>此后由您改动过的内容保持不变。</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>除非您选择取代原图，否则绝不改动原图；取代前会先询问。</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>尚无文件夹：添加照片时会给出建议</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>选择大小</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>将照片或文件夹拖放到列表中</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>知道了(&amp;I)</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>不再显示这些提示。</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>按“开始”</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>导出此次运行</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>还没有任何运行。每次运行都会列在这里，可以再次运行或撤销。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>只能添加这台计算机上的文件。请先保存。</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>已跳过的文件</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>注意事项</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>工作进程的时间条</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>工作进程 {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} 的预览</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>保持不变的文件</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>查找名称或文件夹</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>按名称或文件夹查找</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>只重新处理这些照片。已完成的保留不变。</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有注意项</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}：{count}</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Disks, all programs: {read} read, {written} written per second.</source>
        <translation>磁盘（所有程序）：每秒读取 {read}，写入 {written}。</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>内存：Lightwork 占用 {ours}，可用 {free}。</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical}，基于 {physical} 个物理核心：每对共用一个核心的运算单元。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>全部(&amp;I)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>保存图片(&amp;U)…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>显示最近几秒并随运行前进 (End)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>显示整个运行（0 或双击）</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>把显示的这段运行存为图片 (PNG)、矢量图 (SVG) 或表格 (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>显示的是运行的哪一部分</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>放大（+，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>已跳过 {file}：它应为{allowed}。</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title}（内置）</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>正在处理照片</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>已完成 {percent}%</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>程序出错了，这是我们的问题。</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>日志中也有这些信息：{path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>您的照片没有受损。请附上下面的详细信息向我们报告。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation>立即添加(&amp;W)</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>不添加(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>显示全图 (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>按结果的实际像素显示 (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>重试预览</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>正在查看可以撤销的内容</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>正在将结果移到回收站</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>撤销 {moment} 的运行吗？</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>撤销此次运行吗？</translation>
    </message>
</context>
<context>
    <name>PastPhotosModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理情况</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>from</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>to</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>如果照片已适合(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>长时间运行结束时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>核心(&amp;R)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>仅当您在使用其他窗口时。不会发出声音。</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>其他程序始终优先：照片处理会为其让路。</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>否则会跳过需要极大内存的图像：它可能是恶意文件。</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>已适合的照片</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>不限图像大小(&amp;A)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>运行于(&amp;O)</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>计算机集群…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>为我留出一个核心</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> （已更改）</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>管理预设(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>另存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>保存和管理预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>另存为预设</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>已有同名预设。要替换吗？</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>大预览</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>在单独的窗口中显示预览 (Return)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>照片的处理效果会显示在这里。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>（根据已完成的工作估计）</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>（{rounds} 轮的中位数，波动最大 {spread}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>依次用单核、线程和进程试做一部分照片，并丢弃结果。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>正在测量：{crew}，第 {done} 轮，共 {total} 轮…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>未测量：{reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>单核约需 {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>单核</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>多进程的速度是单核的 {ratio} 倍</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>{ratio} 倍速度。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>添加最近的文件夹(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>颜色和元数据(&amp;U)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>名称和文件(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>正在回放记录；不会生成或写入任何内容。</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>回放 {file}</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>无法回放：{why}。</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number} 倍速。</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>测量的各轮</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>打开原图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>重试这些(&amp;T)</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>调整后的文件大小</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>调整前的文件大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>打开结果(&amp;R)</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>找到的顺序</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>调整后的像素数</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>调整前的像素数</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>照片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>请先选择一次运行。</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>将此次运行的全部信息存为 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>没有生成任何结果。</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>不知道结果在哪里。</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>不知道是哪些照片。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>完成此次运行剩余的照片。</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>将此次运行的结果移到回收站。会先询问您。</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>正在进行其他处理时不可用。</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>没有剩余的照片。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>继续(&amp;S)</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>结果所在的文件夹。</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>用相同设置再次处理相同照片。按“开始”之前不会生成任何内容。</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>此次运行中每张照片的处理情况。</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>全部照片：{count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>失败：{count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>运行的照片</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>此次运行的照片</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>{moment} 的运行</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>显示哪些照片</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>无法开始</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>请将文件夹拖放到窗口中，或按“添加文件夹”。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>将此次运行的结果移到回收站；操作前会询问。</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>尚无照片</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{read} of {found}</source>
        <translation>{read} / {found}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark.</source>
        <translation>保存为图片 (PNG)、矢量图 (SVG) 或表格 (CSV)，浅色或深色。</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>矢量图，深色 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>矢量图，浅色 (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>图片，深色 (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>图片，浅色 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>保存图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>无法将图表保存为 {file}：{why}。</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>已有同名文件：{file}。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>这些照片都不需要调整大小</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>放大较小的照片(&amp;E)</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 表示按所选大小的形状能保留的最大部分；数值越小，取景越近。</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>其他大小</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>按光线平均（线性）(&amp;L)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>每张照片还会做成这些大小。
大小前可以写适合方式：400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>其他大小</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>取最大裁剪范围的百分之几</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>保持明亮细节的亮度；用时更长。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>保留部分</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>重采样滤镜</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>锐化百分比</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>保留的部分，或放置的位置</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>请先拖放照片：加速比用您自己的照片测量。</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>测量时所用的照片与当前列表不同。</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>测量时所用的设置与当前不同。</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>这些照片都不需要调整大小，因此没有可测量的内容。</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>运行期间无法测量：测量需要独占核心。</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>未测量：{reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>正在进行其他测量，暂时无法测量。</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>已设置表单中的核心数。</translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>请先拖放照片：加速比用您自己的照片测量。</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>依次用一个、两个、更多工作进程以及线程试做一部分照片，并丢弃结果。这样就能看到增加核心能快多少，以及用多少个核心才值得。</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>立即测量(&amp;W)</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>正在启动工作进程…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>预览，调整前和调整后</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>用时最长的照片：{name}，{time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>到目前为止（运行还在继续）：</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>时间均为实测。单核所需时间根据已完成的工作估计。</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>整个运行：</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>接着做(&amp;G)</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>下次启动时再问。</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>不再提醒(&amp;T)</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>不再询问此次运行。已生成的结果会保留。</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>以后再说(&amp;W)</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>在列表中显示其照片，并完成剩余的照片。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>每轮处理多少张照片，从最小到最大均匀选取。</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>工作进程数</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>样本照片</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>默认样本</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>图表的数据</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>“no”（有多个大小时，只有一个文件能取代原图）</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>0（格式“{format}”没有质量设置）</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>未安装 Dask：pip install &quot;lightwork[cluster]&quot;</translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation>电子邮件 1024</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>全高清</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 方形</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 拉伸</translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation>缩略图 256</translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation>网页 1600</translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation>.csv 文件（Parquet 需要额外的库：pip install &apos;lightwork[parquet]&apos;）</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>TOML 文件</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>存储桶或其中的文件夹，如 s3://bucket/folder</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>像 #ffffff 这样的颜色</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>本机的文件，如 file:///folder/photo.jpg</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>可读取的文件（{why}）</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>可写入的文件（{why}）</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>以 .csv 或 .parquet 结尾的文件</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>图像以外的文件</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>尚不存在的文件</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>已存在的文件</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>存放原图的文件夹</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>含有 JPEG 照片的文件夹</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>文件夹，而这是一个文件</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>文件夹，或整体接收对象的存储，如 s3://bucket/folder</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>最多 {most} 个字符的名称</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>未被占用的名称，或 Lightwork 写入后未改动的分片（请移走现有文件）</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>内置预设未使用的名称</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>其他预设未使用的名称</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>本机的路径，或运行 pip install &quot;lightwork[stores]&quot;</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>可写入的位置（{why}）</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>可读取的预设（{why}）</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>有自己名称的预设，而不是“{title}”</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>像 600x600 或 1600 这样的大小</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>可列出内容的存储（{why}）</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>不小于 1 的整数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>介于 {low} 和 {high} 之间的整数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>介于 {low} 和 {high} 之间的整数，或 0（全彩）</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>介于 {low} 和 {high} 之间的整数，或 0（不限）</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>介于 {low} 和 {high} 之间的整数，或 0（保留原图的）</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>整数像素</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>整数像素（适合方式“{fit}”）</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>像 tcp://10.0.0.5:8786 这样的地址</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>Lightwork 写入的索引（{why}）</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>其他格式（此格式需要安装 lightwork[formats]）</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>此次运行生成后未改动的文件（它此后有改动）</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>至少一个工作进程数</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>至少一张可以调整大小的照片</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>最多 {most} 个</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>介于 {low} 和 {high} 之间的百万像素数（适合方式“{fit}”）</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>介于 {low} 和 {high} 之间的百分比</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>介于 {low} 和 {high} 之间的百分比（适合方式“{fit}”）</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>介于 {low} 和 {high} 之间的像素数（适合方式“{fit}”）</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>与证书及其密钥一起提供</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>空（没有这个名称的设置）</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>没有节点可以工作；{node}：{why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>已不再需要这些信息</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>这些照片都无法读取，因此没有可测量的内容</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>来自存在的存储（{why}）</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>来自已安装相应库的存储（{why}）</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>能原样读回所写内容的磁盘</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>一个数值（适合方式“{fit}”）</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>您自己的预设，而不是内置预设</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>只能在这台计算机上取代原图：请去掉 --crew 或 --replace</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>运行 {run} 在开始前意外终止；没有生成任何内容</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>运行 {run} 正在进行</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>运行 {run} 已撤销</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>像 400, 200 这样的大小</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>加引号的文字</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>含有 {fields}（或 {forms}）且不含 / 和 \ 的文字</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>不含 / 和 \ 的文字</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>TLS 地址所需的证书颁发机构证书</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>集群无法工作：{why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>无法连接到本机的集群：{why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>无法连接到集群 {address}：{why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>无法打开历史记录（{why}）</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>无法读取历史记录（{why}）</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>历史记录由更新版本的 Lightwork 创建</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>测量进程意外终止</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>无法按运行 {run} 的设置处理：{why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>无法连接到存储（{why}）</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>没有可用于预测的文件夹：{why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>没有运行 {run}</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>工作进程已关闭</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>这与运行 {run} 剩余的内容不符</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>像 /home/me/photos=/mnt/photos 这样的两个文件夹</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>两个整数像素，各介于 {low} 和 {high} 之间</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>可读写的内容（{why}）</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>存储的库所支持的内容</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>不含密码：请用 --store-option 提供</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} 不完整</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} 已损坏</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} 不是运行记录</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}：{why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>保存了 {there} 个文件，而不是 {wanted} 个</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>无法请求 {url}（{why}）</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} 位于存储中：此次运行请使用命令行</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n 种颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n 台计算机已响应，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>原样复制 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完成 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>先前完成 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n 个现有文件将被替换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n 个文件移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n 个文件已移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n 个文件保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>已跳过 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>目前 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n 个文件将移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n 个已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n 个保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n 个保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>已跳过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n 个已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条注意事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>您拖放的内容中有 %n 个无法添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n 张原图已恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n 张原图已回到原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n 张原图将被取代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n 张原图将回到原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation>
            <numerusform>每次 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n 张照片无法读取，将会失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>目前已完成 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n 张照片此后有改动，将按现状处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n 张印刷颜色 (CMYK) 的照片将转换为 sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n 张照片将原样复制：已经足够小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n 张照片不会做成每种大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n 张每通道 16 位的照片将变为 8 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n 张照片将被放大，看起来会模糊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n 张图像将更换格式：原格式只能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n 张图像有多个帧或页面，只保留第一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n 个结果将加上编号：名称已被占用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>每种 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n 条注意事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>完成后可将打开的 %n 项添加到列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>其间打开的 %n 项可添加到列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>每种 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n 个此后有改动，将保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 个工作进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>重试失败的 %n 张(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>向左 90°</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>向右 90°</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>在那里名称不同的文件夹</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>部分结果已移到回收站。按“撤销”可移走其余结果。</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>工作中有一部分（比例为 s）无法分担，一次只能由一个工作进程完成；其余由所有工作进程分担。因此 n 个工作进程所需的时间是单个的 s + (1 − s)/n，而且无论有多少个，速度都不会超过单个的 1/s 倍。如果有 5% 无法分担，极限就是 20 倍。图表中的曲线就是这一定律，其中 s 取最接近此次测量结果的值。</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>处理中的照片有 {share} 的时间在使用核心，其余时间在等待核心或磁盘。</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>{day}的运行未完成：{all}中还剩 {left} 张，将取代原图。</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>{day}的运行未完成：{all}中还剩 {left} 张，保存到 {folder}。</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>每个工作进程约占用 {memory} 内存。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>阿姆达尔定律</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>阿姆达尔定律在此无法得出结论：{why}。</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>结果的名称已被另一个文件占用；该文件保持不变。</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>另一个窗口或程序正在处理。</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>前 → 后</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>每通道位数：{detail}。</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>按阿姆达尔定律，有 {serial}%（± {error}）的工作无法分担；各轮与该定律相差 {off}%。</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>请选择存放原图的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>颜色配置文件：{detail}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>原样复制：{pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>无法保留：{detail}。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>每增加一个工作进程，收益都比前一个小。拐点是指再加一个也只能提升不到 5% 的工作进程数：曲线在那里变缓。超过拐点后，等待时间几乎不再减少，计算机却会更热，留给其他事情的余力也更少。</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>在结果取代原图之前，每张原图都会移到回收站。</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>在结果取代原图之前，每张原图都会移到 {folder}。</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>同时处理越多，每张照片所需的处理器时间越长：工作进程共用内存和缓存。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>填满并裁剪</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>适合框内</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>加边填充</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>根据试做的 %n 张照片预测，试做结果已丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>帧或页面：{detail}。</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR 增益图</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>空闲（所有工作进程合计）：{parts}。</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>已全部完成。</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>来自相机 RAW 文件。</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>来自相机 RAW 文件：{detail}。</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>每通道的位数减少了。</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>有多个帧或页面，显示的是第一个。</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>正在处理。</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>大于您要求的大小。</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>大于您要求的大小：{detail}。</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>用时过长，已放弃。</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>已放大（{detail}）。</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>已放大。</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>未锐化，因为每通道 16 位（{detail}）。</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>未锐化，因为每通道 16 位。</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>已减少为调色板颜色（{detail}）。</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>已减少为调色板颜色。</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>在完成之前已停止。</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>已转正（{detail}）。</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>已转正。</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>颜色配置文件已更改。</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>未保留颜色配置文件。</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>未保留颜色配置文件：{detail}。</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>颜色已转换。</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>颜色已转换：{detail}。</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>调色板已变为全彩（{detail}）。</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>调色板已变为全彩。</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>结果已移到回收站。</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>透明部分已用 {detail} 填充。</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>透明部分已填充。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>已跳过：{why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>长边</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>用 %n 张照片测量，{often}，{when}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>各 %n 轮的中位数，轮流进行，已预热；竖条：最慢到最快。</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>工作进程多于核心时只能轮流工作，不会更快。</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>%n 个工作进程以内没有拐点：再增加可能仍然值得。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>现在无法生成预览：{why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>没有空闲的工作进程。</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>未保留全部的帧或页面。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>无法写入 {folder}（{detail}）。请解决后按“继续”。</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>未测到拖慢工作进程的因素。</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>PNG 文本</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>已暂停：{progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>照片仍在处理中。要停止并关闭吗？

已完成的会保留，不会留下写了一半的文件。</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>照片来源</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>重试失败的 %n 张(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>同时读取越多，读取越慢：瓶颈是磁盘。</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>记录于 {date}：{cores}，{model}。</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>已移除：{detail}。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>取代 %n 张原图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>取代 %n 张原图吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>到目前为止约为单核的 {ratio} 倍。{time} 用在了：</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>其中写入的部分信息无法保留。</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>其中写入的部分信息已移除。</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>用 %n 张照片测得的加速比</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>与工作本身相比，启动工作进程耗时较长。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>已停止。剩余 {left} 张。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>无法执行：{why}。</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>调度器地址</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>证书或其密钥</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>原图的处理方式</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>磁盘已满。请腾出空间后按“继续”。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>文件不完整：缺少末尾。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>显示的是 %n 种大小中的第一种。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>适合方式</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>原图文件夹</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>文件夹 {folder} 已不存在。请将其恢复后按“继续”。</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>其他大小</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>拐点在 %n 个工作进程：再加一个，提升不到 5%。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>文件大小上限</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>颜色数</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>无法显示原图。</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>结果更大，因此保留了原图（{detail}）。</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>结果更大，因此保留了原图。</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>无法连接到其他计算机（{detail}）。请解决后按“继续”。</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>无法连接到其他计算机。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>图像已损坏，无法解码。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图像太大。</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>程序在中途终止。</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>质量已降低到 {detail}。</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>质量已降低。</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>其余保持原样；再按“撤销”即可继续。</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>无法显示结果。</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>无法写入结果。</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>结果超出了其格式的限制。</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>磁盘可能放不下结果</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>结果将占用 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>结果将占用 {low} 到 {high}；可用空间 {free}。</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>同样的工作若平均分配，最快需要 {time}。</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>名称后的文字</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>名称前的文字</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>处理此图像的工作进程意外终止了两次。</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>工作进程无法继续：{why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>测量次数不足，无法判断用多少个工作进程才值得。</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>没有读取或写入的权限。</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>没有写入 {folder} 的权限。请授予权限后按“继续”。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法处理此图像。</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>速度是单核的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>这是我们的错误，请向我们报告。</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>这不是图像。</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>这就是写入的文件。</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>此照片使预览崩溃。在运行中它不会影响其他照片。</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>此照片超出了预览的等待时间。运行时会等待更久。</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>此次运行无法继续或撤销：{why}。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>两个工作进程共用一个物理核心：第二个的收益较小。</translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>使用 %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>每个工作进程做了什么</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>什么是阿姆达尔定律？</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>什么是拐点？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>为什么是 {ratio} 倍而不是 {workers} 倍？{time} 用在了哪里：</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>若独占 {cores}：最快 {time}。</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>工作进程 {number}：空闲。</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>工作进程 {number}：{phase}，{name}。</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>工作进程 {number}：{photos}。</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>工作进程在两张照片之间等待：交接工作需要时间。</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>约需 {needed}</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>约需 {needed}，可用 {free}</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>约 {time}（{range}），{bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>调整后 {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>全部 %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>已适合</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>调整前 {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>两张照片之间</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>无法移到回收站</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后有改动</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>原样复制</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>developed</source>
        <translation>已显影</translation>
    </message>
    <message>
        <source>died</source>
        <translation>意外终止</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>扩展 XMP</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>之前失败</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>最快到最慢</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>预测 {low} 到 {high}，实际写出 {real}</translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation>预测 {range}，实际 {time}</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>空闲，所有工作进程：{why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>空闲：{why}，{time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>取代原图</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>工作进程越多反而越慢</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>用于其他类型的像素</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>无法恢复其原图</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>拐点：{workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>循环链接</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>残留文件</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置信息</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>动态照片</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>重名</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>没有剩余工作</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>缺少部分大小</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>每核心效率</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>用 %n 张照片：</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>单核</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>等待一张耗时长的照片完成</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>我们的错误</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>已部分撤销</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation>厂商专用 EXIF 标签</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>正在调整大小</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>结果较新</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>结果有改动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>在别处运行</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>开始后的秒数</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>共用核心、内存和时钟频率</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>轮流：工作进程多于核心</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>相机的预览图</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>最后几张照片</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>结果已存在</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>各轮之间的波动大于要观察的差异</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>轮数不足，无法判断</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>在核心数以内测过的工作进程数种类太少</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>加速倍数</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>相对单核的加速倍数</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>保存到 {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>超出格式限制</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>对 JPEG 来说太长</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>沿主对角线翻转</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>沿副对角线翻转</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>最多 %n 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>等待磁盘或内存</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>无配置文件</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>平均分配的工作</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>正在更换工作进程</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>工作进程终止</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>工作进程 {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>后来的运行重新写入了</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}：速度是单核的 {ratio} 倍，{time}（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}：{time}，第 {done} 轮，共 {total} 轮</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}：{time}，预热，第 {done} 轮，共 {total} 轮</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>长 {factor} 倍</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field}应为{allowed}。</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} 等，另有 {more} 个</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} 不支持</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;小时 {minutes}&#xa0;分</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{low}–{high} s</source>
        <translation>{low}–{high}&#xa0;秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;分 {seconds}&#xa0;秒</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>{node}: {photos}, {seconds} of work, {busy}&#x2009;% busy, {times} times faster than one worker</source>
        <translation>{node}：{photos}，工作 {seconds}，繁忙 {busy}&#x2009;%，是一个工作进程的 {times} 倍</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;字节</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;毫秒</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>{percent} % longer</source>
        <translation>长 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>短 {percent}%</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos}，{time}，{workers}，{cores}，工作 {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos}，{time}，{workers}，工作 {share}</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation>{physical} 个物理核心，{logical} 个逻辑核心。</translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}，原为 {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>每秒 {rate} 张</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>读入 {read}，写出 {written}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;秒</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time}，%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>%n 个核心，用时 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>%n 个核心，已用时 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>目前 %n 个工作进程用时 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>%n 个工作进程用时 {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}：{time}（{share}）</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers}共用{cores}：它们轮流工作，因此每张照片用时更长。</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers}在 {time} 中有 {share} 的时间在工作。</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}：{photos}，工作 {share}</translation>
    </message>
</context>
</TS>
