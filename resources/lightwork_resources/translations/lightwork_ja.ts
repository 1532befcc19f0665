<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>Lightwork について</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。Qt (LGPL 3) と Pillow で作られています。</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>インターネットには接続しません。写真はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>スケジューラー(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>認証局(&amp;U)</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>スケジューラーのアドレス</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>証明書、フォルダーの別名(&amp;E)</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>証明書(&amp;T)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>このコンピューターの証明書</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>同じフォルダーが見える、Dask のあるコンピューターです。アドレスがなければ、試用のためここで 1 つ起動します。スケジューラーに接続できる人は、そのコンピューターでプログラムを実行できます。自分のネットワーク内に置いてください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>どれにもこの Lightwork があり、フォルダーが見えます。</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>どれにもこの Lightwork があります。写真を追加すると、それらが見えるかも確かめられます。</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>先方のフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>先方で別の名前のフォルダー</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>このコンピューターの鍵</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>PEM ファイル（TLS を使う場合）</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>接続をテスト(&amp;N)</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786、または空</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} からは {folder} が見えません。</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} の Lightwork は {version}、このコンピューターは {ours} です。</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} には応答する Lightwork がありません。</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>コア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>保存先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>フォルダーを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>結果のフォルダーを選択</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>これ以上コアを増やしても、あまり速くなりません（「速度向上」タブで計測）。</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>プリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>結果は元の写真と置き換わります。「名前とファイル」をご覧ください。</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>保存形式(&amp;A)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>次の記号は、それぞれの内容に置き換わります:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>lightwork[formats] のインストールが必要</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>頭打ち: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	撮影日</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	元の写真のもの</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	番号、先頭に 0 を付加</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	指定したサイズ</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} / {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	結果のピクセル数</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>表で表示(&amp;B)</translation>
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
        <translation>背景色</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>背景色を選択</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF、XMP、IPTC、コメント。カラープロファイルは常に残ります。</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>余白の色。透明に対応しない形式では、透明部分の色にもなります。</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>ファイルの日付を維持(&amp;D)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>解像度（1 インチあたりのドット数）</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>位置情報以外を残す</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>写真のまま</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>新たに現像</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>lightwork[formats] のインストールが必要</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>写真のまま</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>カメラが作った画像</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>写真を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>注意事項(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>Lightwork について(&amp;B)</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>フォルダーを追加(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>結果のフォルダーを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <translation>サイズ変更が必要な写真はありません</translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>各コアの負荷</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>コア {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>コア {physical}、スレッド {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>リストの写真をクリックすると、その写真に行う処理がここに表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>離すと追加</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>写真やフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>元の写真は変更しません。結果は別のフォルダーに保存します。</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>結果は元の写真と置き換わります。</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>このフォルダーは既にありません: {folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>後に付ける</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前に付ける</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>大小文字</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>元の写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>結果は元の写真と置き換わり、元の写真は下のフォルダーに移ります。</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>結果は元の写真と置き換わり、元の写真はゴミ箱に移ります。</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>元の写真のフォルダー</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>写真ではまれな形式です。選択したときだけ読み込みます。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>大きい場合</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>収まる場合</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>同名の場合</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>名前が使われている場合</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>結果のバイト数が元の写真より多い場合</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Windows で使える名前(&amp;W)</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>オフの場合、膨大なメモリを要する画像は対象外になります。悪意のあるファイルかもしれないためです。</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>元から収まる写真</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>画像サイズを制限しない(&amp;Y)</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>追加形式</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>名前の中のスペース</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>名前の後ろの文字</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>名前の前の文字</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>結果のバイト数が元の写真より多い場合の扱いです。</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>開始時にもう一度確認します。</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>置き換え、フォルダーへ移動</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>置き換え、ゴミ箱へ移動</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>- に置換</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>_ に置換</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>そのままコピー</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>元の写真を残す</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>結果を残す</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>対象外にする</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>写真を対象外にする</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>古ければ置き換え</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>保存し直す</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大文字</translation>
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
        <translation>クロマ</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>色の細かさ（クロマサブサンプリング）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色数</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>PNG の圧縮レベル</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>TIFF の圧縮方式</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>圧縮の手間</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>JPEG XL の圧縮の手間</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>WebP の圧縮の手間</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>設定する形式</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>ファイルサイズの上限 (kB)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>色数</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>ファイルを小さく（時間は長く）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>AVIF の速度</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>最大試行回数</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>ファイルがこのサイズになるまで品質を下げます。</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>この形式には設定がありません。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>1/4 (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>すべて (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>写真に合わせる</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>フルカラー</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>1/2 (4:2:2)</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>問題 ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>速度向上</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>クラスターで</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>停止または中断した処理は続きから行えます。「再開」か、次回の起動時に「続ける」を押してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>パスをコピー: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>処理の履歴</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>フォルダーを開く: {what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>処理を一時停止または再開</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>選択した写真をリストから外す（ファイルは残ります）</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>元に戻すには</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>「元に戻す」を押すと、処理の結果をゴミ箱に移し、置き換えた元の写真を復元します。</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>その後に変更したものは、そのままにします。</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>置き換えを選ばないかぎり、元の写真は変更しません。置き換える前には確認します。</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>まだありません。写真を追加すると候補が入ります</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>サイズを選ぶ</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>写真やフォルダーをリストにドロップ</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>わかりました(&amp;I)</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>このヒントを今後表示しません。</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>「開始」を押す</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>これまでの処理</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>この処理をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>まだ何も処理していません。処理はすべてここに並び、繰り返したり元に戻したりできます。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>追加できるのは、このコンピューターにあるファイルだけです。先に保存してください。</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation>開始する前に</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>対象外のファイル</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>ワーカーの作業の帯</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>ワーカー {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} のプレビュー</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>そのままにしたファイル</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>名前やフォルダーを検索</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>名前やフォルダーで検索</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>失敗した写真だけをもう一度処理します。完了したものは残ります。</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>すべてを再び表示</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>注意あり</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Disks, all programs: {read} read, {written} written per second.</source>
        <translation>ディスク（全プログラム）: 毎秒 読み込み {read}、書き込み {written}。</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>メモリ: Lightwork {ours}、空き {free}。</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical}（物理コアは {physical} 個）: 2 つ 1 組で 1 コアの演算器を共有します。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>全体(&amp;I)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>画像を保存(&amp;U)…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>直近の数秒を表示し、処理とともに進む (End)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>処理全体を表示（0、またはダブルクリック）</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>表示中の部分を画像 (PNG)、図面 (SVG)、表 (CSV) として</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>表示している部分</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>拡大（+、または Ctrl とホイール）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小（−）</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>プリセットをエクスポート</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットをインポート</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>{file} は対象外です。{allowed}にしてください。</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title} (組み込み)</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>写真を処理中</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}% 完了</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログのフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>こちらの不具合で問題が発生しました。</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>詳細はログにもあります: {path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>写真は無事です。下の詳細を添えてご報告ください。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation>今すぐ追加(&amp;W)</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>追加しない(&amp;H)</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>プレビューを作成中…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>結果を等倍で表示 (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>プレビューを再試行</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>元に戻せるものを確認しています</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>結果をゴミ箱に移動しています</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>{moment} の処理を元に戻しますか？</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>この処理を元に戻しますか？</translation>
    </message>
</context>
<context>
    <name>PastPhotosModel</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>処理の状況</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>from</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>to</source>
        <translation>変更後</translation>
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
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>写真が元から収まる場合(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>長い処理の終了を通知(&amp;T)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>コア(&amp;R)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>別のウィンドウを使っているときだけです。音は鳴りません。</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>どの設定でも、ほかのプログラムが優先されます。写真は後回しです。</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>オフの場合、膨大なメモリを要する画像は対象外になります。悪意のあるファイルかもしれないためです。</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>元から収まる写真</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>画像サイズを制限しない(&amp;A)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>実行する場所(&amp;O)</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>実行する場所</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>コンピューターのクラスター…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>そのままコピー</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>1 コアを空けておく</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>対象外にする</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>保存し直す</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (変更あり)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>プリセットを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>プリセットの保存と管理</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>同じ名前のプリセットがあります。置き換えますか？</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>大きなプレビュー</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>プレビューを作成中…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>プレビューを別のウィンドウで表示 (Return)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>写真の仕上がりがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>（完了した作業から推定）</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>（{rounds} 回の中央値、ばらつきは最大 {spread}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>写真の一部を 1 コア、スレッド、プロセスで順に処理し、結果は破棄します。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度計測</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>計測中: {crew}、{total} 回中 {done} 回…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>計測できませんでした: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>1 コアなら約 {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>計測済み</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>1 コア</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>プロセスは 1 コアの {ratio} 倍の速さ</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>{ratio} 倍速いです。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>この一覧を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>最近のフォルダーを追加(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>色とメタデータ(&amp;U)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>名前とファイル(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>記録を再生しています。処理も書き込みも行いません。</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>{file} の再生</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>再生できません: {why}。</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number} 倍の速さ。</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>計測の各回</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>元の写真を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>これらを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>変更後のファイルサイズ</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>変更前のファイルサイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>結果を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>見つかった順</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>変更後のピクセル数</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>変更前のピクセル数</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>リストから外す(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>写真(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>繰り返す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>先に処理を選んでください。</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>この処理のすべての情報を CSV または JSON ファイルに書き出します。</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>何も作成されていません。</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>結果の場所が不明です。</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>どの写真だったか不明です。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>既に元に戻されています。</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>この処理の残りを行います。</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>この処理の結果をゴミ箱に移します。先に確認します。</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>ほかの処理の実行中は使えません。</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>残っている写真はありません。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>結果のフォルダーです。</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>同じ写真を同じ設定でもう一度処理します。「開始」を押すまで何も作成しません。</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>この処理の各写真がどうなったかを表示します。</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>すべての写真: {count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>失敗: {count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>処理の写真</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>この処理の写真</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>{moment} の処理</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>表示する写真</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>開始できません</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>ウィンドウにフォルダーをドロップするか、「フォルダーを追加」を押してください。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>この処理の結果をゴミ箱に移します。移す前に確認します。</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>写真がありません</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
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
        <translation>画像 (PNG)、図形 (SVG)、表 (CSV) として、ライトまたはダークで保存します。</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>図形、ダーク (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>図形、ライト (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>画像、ダーク (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>画像、ライト (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>グラフを保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>グラフを {file} に保存できません: {why}。</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>同じ名前のファイルが既にあります: {file}。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>サイズ変更が必要な写真はありません</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>小さい写真を拡大(&amp;E)</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 では、指定サイズの形で切り抜ける最大の範囲を使います。小さくするほど寄ります。</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>追加サイズ</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>光の量で平均（リニア）(&amp;L)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>各写真をこれらのサイズでも作成します。
サイズの前に合わせ方を指定できます: 400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>追加のサイズ</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>切り抜ける最大の範囲のうち使う割合（パーセント）</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>細かく明るい部分の明るさを保ちます。時間は長くなります。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>リサンプルのフィルター</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>シャープの強さ（パーセント）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>残す部分、または配置する位置</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>最高品質</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
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
        <translation>中央</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
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
        <translation>先に写真をドロップしてください。速度向上はお手持ちの写真で計測します。</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>現在のリストとは別の写真で計測しました。</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>現在とは別の設定で計測しました。</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>サイズ変更が必要な写真がないため、計測できません。</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>処理中は計測できません。計測中はコアを専有する必要があります。</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>計測できませんでした: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>ほかの計測中は実行できません。</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>設定欄のコア数を変更しました。</translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>先に写真をドロップしてください。速度向上はお手持ちの写真で計測します。</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>写真の一部を 1 ワーカー、2 ワーカー、さらに多くのワーカー、スレッドで順に処理し、結果は破棄します。コアを増やすとどれだけ速くなるか、いくつまで増やす価値があるかがわかります。</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>今すぐ計測(&amp;W)</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>ワーカーを起動しています…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>プレビュー、変更前と変更後</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>最も時間のかかった写真: {name}、{time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>リストに表示します</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>これまで（処理は続いています）:</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>時間は実測です。1 コアの場合の時間は、行った作業からの推定です。</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>処理全体:</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>今後確認しない(&amp;T)</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>この処理について今後は確認しません。作成済みの結果は残ります。</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>あとで(&amp;W)</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>この処理の写真をリストに表示し、残りを処理します。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>各回に処理する写真の枚数です。最小から最大まで、まんべんなく選びます。</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>ワーカーの数</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>サンプルの写真</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>通常のサンプル</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>グラフの数値</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>複数のサイズでは &apos;no&apos;（元の写真と置き換わるのは 1 ファイルだけのため）</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>品質のない形式 &apos;{format}&apos; では 0</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>Dask がインストールされていません: pip install &quot;lightwork[cluster]&quot;</translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation>メール 1024</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>フル HD</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 正方形</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 引き伸ばし</translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation>サムネイル 256</translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation>Web 1600</translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation>.csv ファイル（Parquet にはライブラリが必要です: pip install &apos;lightwork[parquet]&apos;）</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>TOML ファイル</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>バケットまたはその中のフォルダー（例: s3://bucket/folder）</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>#ffffff のような色</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>このコンピューターのファイル（例: file:///folder/photo.jpg）</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>読み取れるファイル（{why}）</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>書き込めるファイル（{why}）</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>.csv または .parquet で終わるファイル</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>画像以外のファイル</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>まだ存在しないファイル</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>存在するファイル</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>元の写真を入れるフォルダー</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>結果を入れるフォルダー</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>JPEG 写真のあるフォルダー</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>フォルダー（これはファイルです）</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>フォルダー、またはオブジェクト全体を受け取るストア（例: s3://bucket/folder）</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>{most} 文字以内の名前</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>使われていない名前、または Lightwork が書き込んだままのシャード（今あるファイルは移動が必要）</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>組み込みプリセットにない名前</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>ほかのプリセットにない名前</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>このコンピューターのパス。または pip install &quot;lightwork[stores]&quot; を実行</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>書き込める場所（{why}）</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>読み取れるプリセット（{why}）</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>&apos;{title}&apos; とは別の名前のプリセット</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>600x600 や 1600 のようなサイズ</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>一覧を取得できるストア（{why}）</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}～{high} の整数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>{low}～{high} の整数（フルカラーは 0）</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>{low}～{high} の整数（制限なしは 0）</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>{low}～{high} の整数（元の写真のままは 0）</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>整数のピクセル数</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>合わせ方 &apos;{fit}&apos; では整数のピクセル数</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>tcp://10.0.0.5:8786 のようなアドレス</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>Lightwork が書き込んだインデックス（{why}）</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>別の形式（この形式には lightwork[formats] のインストールが必要）</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>この処理が作成したままのもの（その後変更あり）</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>1 つ以上のワーカー数</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>サイズ変更できる 1 枚以上の写真</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>{most} 個以内</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>合わせ方 &apos;{fit}&apos; では {low}～{high} メガピクセル</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>{low}～{high} パーセント</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>合わせ方 &apos;{fit}&apos; では {low}～{high} パーセント</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>合わせ方 &apos;{fit}&apos; では {low}～{high} ピクセル</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>証明書とその鍵と一緒に指定</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>指定なし（その名前の設定はありません）</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>どのノードも作業できません。{node}: {why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>この情報はもう必要とされていません</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>読み込める写真がないため、計測できません</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>存在するストアのもの（{why}）</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>ライブラリーのあるストアのもの（{why}）</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>書き込んだ内容を正しく読み戻せるディスク</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>合わせ方 &apos;{fit}&apos; では 1 つの数値</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>組み込みではない自分のプリセット</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>次のいずれか（{choices}）</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>元の写真を置き換えられるのはこのコンピューターだけです。--crew または --replace を外してください</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>処理 {run} は始まる前に異常終了しました。何も作成されていません</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>処理 {run} は実行中です</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>処理 {run} は元に戻されています</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>400, 200 のようなサイズ</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>{fields}（または {forms}）を使い、/ と \ を含まない文字列</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>/ と \ を含まない文字列</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>TLS のアドレスに必要な認証局の証明書</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>クラスターが作業できません: {why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>このコンピューターのクラスターに接続できません: {why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>クラスター {address} に接続できません: {why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>履歴の記録を開けません（{why}）</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>履歴の記録を読み込めません（{why}）</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>履歴の記録は、より新しいバージョンの Lightwork で作成されたものです</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>計測用のプロセスが異常終了しました</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>処理 {run} の設定に従えません: {why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>ストアに接続できません（{why}）</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>予測のためのフォルダーがありません: {why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>処理 {run} はありません</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>ワーカーは既に終了しています</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>処理 {run} の残りと一致しません</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>/home/me/photos=/mnt/photos のような 2 つのフォルダー</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>それぞれ {low}～{high} の 2 つの整数のピクセル数</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>読み書きできるもの（{why}）</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>ストアのライブラリーが知っているもの</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>パスワードなし（--store-option で指定）</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} が途中で終わっています</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} が破損しています</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} は処理の記録ではありません</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}: {why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>{there} 個のファイルが保存されました（予定は {wanted} 個）</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>{url} を要求できません（{why}）</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} はストアにあります。この処理にはコマンドラインを使ってください</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n 色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n 台が応答、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>そのままコピー %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n コア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>以前に完了 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>既存のファイル %n 個を置き換えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n 個をゴミ箱へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>ファイル %n 個をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>そのままにしたファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>対象外のファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>現在ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>ファイル %n 個をゴミ箱に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>既になし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>そのまま %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n 個はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>対象外 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n 個は既にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>ドロップしたもののうち %n 個は追加できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>元の写真 %n 枚を復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>元の写真 %n 枚を元の場所に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>元の写真 %n 枚を置き換えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>元の写真 %n 枚を元の場所に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation>
            <numerusform>同時に %n 枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>写真 %n 枚は読み込めず、失敗します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>これまでに写真 %n 枚が完了しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>写真 %n 枚はその後変更されたため、現在の内容で処理します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>印刷用の色 (CMYK) の写真 %n 枚を sRGB に変換します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>写真 %n 枚は元から十分に小さいため、そのままコピーします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>写真 %n 枚は一部のサイズを作成しません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>チャンネルあたり 16 ビットの写真 %n 枚を 8 ビットにします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>写真 %n 枚は拡大され、ぼやけて見えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>画像 %n 枚は元の形式で書き込めないため、形式を変えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>画像 %n 枚は複数のフレームまたはページのうち先頭だけを残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n プロセス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>同じ名前があるため、結果 %n 個に番号を付けます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>各 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>終わったら、開いた %n 件をリストに追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>その間に開いた %n 件をリストに追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>各 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n 個はその後変更されたため、そのままにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n ワーカー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>失敗した %n 枚を再試行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>左に 90°</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>右に 90°</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>先方で別の名前のフォルダー</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>結果の一部をゴミ箱に移しました。「元に戻す」を押すと残りも移します。</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>作業のうち割合 s は分担できず、一度に 1 つのワーカーしか行えません。残りは全ワーカーで分担します。そのため n 個のワーカーにかかる時間は 1 個のときの s + (1 − s)/n 倍で、いくら増やしても速さは 1/s 倍を超えません。分担できない部分が 5% なら、20 倍が限界です。グラフの曲線はこの法則によるもので、s には今回の計測に最も近くなる値を使っています。</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>処理中の写真は時間の {share} でコアを使い、それ以外はコアかディスクを待っていました。</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>{day}の処理が途中です。{all}のうち残り {left} 枚で、元の写真と置き換わります。</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>{day}の処理が途中です。{all}のうち残り {left} 枚で、保存先は {folder} です。</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>1 ワーカーあたり約 {memory} のメモリを使います。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>アムダールの法則</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>アムダールの法則からは何も言えません: {why}。</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>結果と同じ名前の別のファイルがあり、そのファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>別のウィンドウまたはプログラムが現在処理しています。</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>前 → 後</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>チャンネルあたりのビット数: {detail}。</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>アムダールの法則では、作業の {serial}%（± {error}）は分担できません。各回の計測値とのずれは {off}% です。</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>元の写真のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>結果のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>カラープロファイル: {detail}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>そのままコピー: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>保持できなかったもの: {detail}。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>ワーカーを増やすほど、1 つあたりの効果は小さくなります。もう 1 つ増やしても 5% 未満しか速くならないワーカー数が「頭打ち」で、そこで曲線が曲がります。それより増やしても待ち時間はほとんど減らず、コンピューターが熱くなり、ほかの作業に回せる余力も減ります。</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>結果で置き換える前に、元の写真をゴミ箱に移します。</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>結果で置き換える前に、元の写真を {folder} に移します。</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>同時に処理する枚数が増えると、1 枚あたりのプロセッサー時間も増えます。ワーカーがメモリとキャッシュを共有するためです。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>埋めて切り抜き</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>枠内に収める</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>余白を付ける</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>写真 %n 枚を試しに処理して予測しました。その結果は破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>フレームまたはページ: {detail}。</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR ゲインマップ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>待機（全ワーカーの合計）: {parts}。</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>最後まで完了しました。</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>カメラの RAW ファイルから作成しました。</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>カメラの RAW ファイルから作成しました: {detail}。</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>チャンネルあたりのビット数を減らしました。</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>複数のフレームまたはページがあり、先頭を表示しています。</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>現在処理しています。</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>指定したサイズより大きくなりました。</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>指定したサイズより大きくなりました: {detail}。</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>時間がかかりすぎたため中止しました。</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>拡大しました（{detail}）。</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>拡大しました。</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>チャンネルあたり 16 ビットのため、シャープをかけませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>チャンネルあたり 16 ビットのため、シャープをかけませんでした。</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>パレットに減色しました（{detail}）。</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>パレットに減色しました。</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>途中で停止しました。</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>正しい向きに回転しました（{detail}）。</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>正しい向きに回転しました。</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>カラープロファイルを変更しました。</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>カラープロファイルを省きました。</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>カラープロファイルを省きました: {detail}。</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>色を変換しました。</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>色を変換しました: {detail}。</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>パレットをフルカラーにしました（{detail}）。</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>パレットをフルカラーにしました。</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>結果をゴミ箱に移しました。</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>透明部分を {detail} で塗りつぶしました。</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>透明部分を塗りつぶしました。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>対象外: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>長辺</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>写真 %n 枚で計測、{often}、{when}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>各 %n 回の中央値（交互に、ウォームの状態で）。棒は最も遅い回から最も速い回まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>コア数を超えるワーカーは交代で動くため、速くなりません。</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>%n ワーカーまでは頭打ちになりません。さらに増やす価値があるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>今はプレビューを作成できません: {why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>待機したワーカーはありません。</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>一部のフレームまたはページだけを残しました。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>{folder} に書き込めません（{detail}）。問題を解消して「再開」を押してください。</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>計測できる範囲では、ワーカーを妨げるものはありません。</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>PNG テキスト</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>{progress} で一時停止中</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>まだ写真を処理しています。停止して閉じますか？

完了したものは残ります。書きかけのファイルは残りません。</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>写真の場所</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>失敗した %n 枚を再試行(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>同時に読み込む数が増えると、読み込みが遅くなります。ディスクが限界です。</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>{date} に記録: {cores}、{model}。</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>削除したもの: {detail}。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>元の写真 %n 枚を置き換える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>元の写真 %n 枚を置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短辺</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>これまで 1 コアの約 {ratio} 倍の速さです。{time} の内訳:</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>書き込まれていた情報の一部を保持できませんでした。</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>書き込まれていた情報の一部を削除しました。</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>速度向上</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>写真 %n 枚での速度向上</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>作業そのものに比べて、ワーカーの起動に時間がかかります。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>停止しました。残り {left} 枚です。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>実行できません: {why}。</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>スケジューラーのアドレス</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>証明書またはその鍵</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>元の写真の扱い</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>ディスクがいっぱいです。空きを増やして「再開」を押してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。空きを増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>ファイルが途中で切れています。末尾がありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルは既にありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>%n サイズのうち先頭を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>元の写真のフォルダー</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>フォルダー {folder} が既にありません。元に戻して「再開」を押してください。</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>追加のサイズ</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>%n ワーカーで頭打ちです。もう 1 つ増やしても 5% 未満しか速くなりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>ファイルサイズの上限</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>色数</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>元の写真を表示できません。</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>結果の方が大きいため、元の写真を残しました（{detail}）。</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>結果の方が大きいため、元の写真を残しました。</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>ほかのコンピューターに接続できません（{detail}）。問題を解消して「再開」を押してください。</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>ほかのコンピューターに接続できません。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>画像が破損していて、デコードできません。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>途中でプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>品質を {detail} に下げました。</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>品質を下げました。</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>残りは元のままです。もう一度「元に戻す」を押すと続きます。</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>結果を表示できません。</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>結果を書き込めません。</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>結果がこの形式の上限を超えています。</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>結果がディスクに収まらない可能性があります</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>結果の合計は {low}～{high} の見込みです。</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>結果の合計は {low}～{high} の見込みです。空きは {free} です。</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>同じ作業を均等に分けると、最短で {time}です。</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>名前の後ろの文字</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>名前の前の文字</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>この画像を処理していたワーカーが 2 回とも異常終了しました。</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>ワーカーが続行できませんでした: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>計測回数が足りないため、ワーカーをいくつまで増やす価値があるか判断できません。</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>読み書きする権限がありません。</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>{folder} に書き込む権限がありません。許可して「再開」を押してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>この画像を処理するメモリが足りません。</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>1 コアの {ratio} 倍の速さです。</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>こちらの不具合です。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>画像ではありません。</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>書き込まれたファイルそのものです。</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>この写真でプレビューが異常終了しました。処理では、ほかの写真に影響しません。</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>この写真はプレビューの制限時間を超えました。処理ではもっと長く待ちます。</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>この処理は再開することも元に戻すこともできません: {why}。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>1 つの物理コアを 2 つのワーカーが共有するため、2 つ目の効果は小さくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>%n コアを使用</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>各ワーカーがしたこと</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>アムダールの法則とは？</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>「頭打ち」とは？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>なぜ {workers} 倍ではなく {ratio} 倍なのか: {time} の内訳</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>{cores} を専有した場合: 最短で {time}。</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>ワーカー {number}: 待機。</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>ワーカー {number}: {phase}、{name}。</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>ワーカー {number}: {photos}。</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>ワーカーが写真と写真の間で待機しています。作業の受け渡しに時間がかかります。</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>約 {needed} 必要</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>約 {needed} 必要、空き {free}</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>約 {time}（{range}）、{bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>変更後 {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>%n コアすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>元から収まる</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>既に存在</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>変更前 {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>写真と写真の間</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>ゴミ箱に移動できません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>そのままコピー</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>developed</source>
        <translation>現像</translation>
    </message>
    <message>
        <source>died</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスク不足</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>エンコード中</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>拡張 XMP</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>以前に失敗</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>最速～最遅</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>予測 {low}～{high}、実際 {real}</translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation>予測 {range}、実際 {time}</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>メモリ待ち</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠しファイル</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>待機（全ワーカー）: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>待機: {why}、{time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>元の写真と置き換え</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>ワーカーを増やすと遅くなります</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>別の種類のピクセル用</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>元の写真を復元できません</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>頭打ち: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>循環リンク</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>書きかけファイル</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>モーションフォト</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>同名あり</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>残りの作業なし</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイル以外</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>画像以外</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>一部のサイズなし</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>コアあたり</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>写真 %n 枚で:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>1 コア</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>時間のかかる 1 枚の完了待ち</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>こちらの不具合</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>一部を元に戻した</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation>メーカー独自の EXIF タグ</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>リサンプル</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>サイズ変更中</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>結果の方が新しい</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>結果に変更あり</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>別の場所で実行中</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>開始からの秒数</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>コア・メモリ・クロックの共有</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>交代中: コアより多いワーカー</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>カメラのプレビュー</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>最後の数枚</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>結果は既にあります</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>各回のばらつきが、調べたい差を上回っています</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>判断するには計測回数が足りません</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>コア数以内で計測したワーカー数の種類が少なすぎます</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>速さ（倍）</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>1 コアに対する速さ（倍）</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>保存先: {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>形式の上限を超過</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>JPEG には長すぎる</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>対角線で反転</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>逆の対角線で反転</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>最大 %n ワーカー</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>ディスクまたはメモリ待ち</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>均等に分けた作業</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>ワーカーを交代中</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>ワーカー異常終了</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>ワーカー {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>後の処理で再び書き込み</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}: 1 コアの {ratio} 倍の速さ、{time}（{low}～{high}）</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}: {time}、{total} 回中 {done} 回</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}: {time}、準備運転、{total} 回中 {done} 回</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>{factor} 倍長い</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field}は、{allowed}にしてください。</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} ほか {more} 件</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} は非対応</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;時間 {minutes}&#xa0;分</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
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
        <translation>{name}、{time}</translation>
    </message>
    <message>
        <source>{node}: {photos}, {seconds} of work, {busy}&#x2009;% busy, {times} times faster than one worker</source>
        <translation>{node}: {photos}、作業 {seconds}、稼働 {busy}&#x2009;%、1 ワーカーの {times} 倍の速さ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;バイト</translation>
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
        <translation>{number}&#xa0;ミリ秒</translation>
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
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>{percent} % longer</source>
        <translation>{percent}% 長い</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>{percent}% 短い</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos}、{time}、{cores} で {workers}、稼働 {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos}、{time}、{workers}、稼働 {share}</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation>物理コア {physical}、論理コア {logical}。</translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}、元は {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>毎秒 {rate} 枚</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>入力 {read}、出力 {written}</translation>
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
        <translation>残り {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>%n コアで {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>%n コアで {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>%n コアで {time}経過。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>これまで %n ワーカーで {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>%n ワーカーで {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}: {time}（{share}）</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers}が {cores}を共有します。交代で動くため、1 枚あたりの時間が長くなります。</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers}が {time}のうち {share} の間働きました。</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}: {photos}、稼働 {share}</translation>
    </message>
</context>
</TS>
