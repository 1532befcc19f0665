<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>الأنوي&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأس&amp;ماء</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>إ&amp;بقاء المجلدات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>اختيار مجلد النتائج</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>المزيد من الأنوية لا يضيف إلا القليل: قيس ذلك في لسان «التسريع».</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>اسم النتائج</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>إعداد م&amp;سبق</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>تحل النتائج محل الأصول، انظر «الأسماء والملفات».</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>حفظ &amp;كـ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ كـ</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>هذه الرموز تعني ما تقوله:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>ثبّت lightwork[formats]</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>الركبة: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	وقت التقاطها</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	للصورة</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	رقمها، مسبوقًا بأصفار</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	كما طُلب</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} من {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	للنتيجة بالبكسل</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>ثبّت lightwork[formats]</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>إ&amp;ضافة صور</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>ي&amp;جدر أن تعرف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>ح&amp;ول Lightwork</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>إضافة م&amp;جلد</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>إف&amp;راغ</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>فتح مجلد ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>حمل كل نواة</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>نواة {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>نواة {physical}، خيط {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>اترك للإضافة</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>اختيار صور…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>أفلت الصور أو المجلدات هنا</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>لا تُمسّ الأصول أبدًا: تُحفظ النتائج في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>ستحل النتائج محل الأصول.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>become -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>become _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>المشكلات ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>اختيار حجم</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>إفلات صور أو مجلدات على القائمة</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>فهم&amp;ت</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>لن تظهر هذه التلميحات مرة أخرى.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>الضغط على «بدء»</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>عامل {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الألوان</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>ابحث عن اسم أو مجلد</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>البحث بالاسم أو المجلد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>يعيد هذه فقط. وما تمّ يبقى.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>إظهار كل شيء من جديد</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>مع ملاحظات</translation>
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
        <translation>الأقراص، كل البرامج: قراءة {read} وكتابة {written} في الثانية.</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>الذاكرة: Lightwork‏ {ours}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical} على {physical} نواة فعلية: كل اثنتين تتقاسمان وحدات نواة واحدة.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>حفظ ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>إظهار الثواني الأخيرة والتحرك مع التشغيل (End)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>إظهار التشغيل كله (0 أو نقر مزدوج)</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>الجزء المعروض من التشغيل صورةً (PNG) أو رسمًا (SVG) أو جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>الجزء المعروض من التشغيل</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>تقريب (+، أو Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تبعيد (−)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>إظهارها كاملة (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>إظهار بكسلات النتيجة نفسها (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>أعد محاولة المعاينة</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastPhotosModel</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (معدَّل)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>إ&amp;دارة الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>حف&amp;ظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>اختر إعدادًا مسبقًا</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>حفظ الإعدادات المسبقة وإدارتها</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد المسبق:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>يوجد إعداد مسبق بهذا الاسم. هل تريد استبداله؟</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>معاينة أكبر</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>إظهار المعاينة في نافذة خاصة بها (Return)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>هنا يظهر كيف ستبدو الصورة.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>(تقدير من العمل المنجز)</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>(وسيط {rounds}، والتشتت حتى {spread})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>يعالج عينة من صورك بنواة واحدة وبخيوط وبعمليات بالتناوب، ثم يتخلص منها.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>قياس من جديد</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>جارٍ القياس: {crew}، جولة {done} من {total}…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>لم يُقَس: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>كانت نواة واحدة ستحتاج نحو {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>نواة واحدة</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>العمليات أسرع من نواة واحدة {ratio} مرة</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>خيوط</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>أسرع {ratio} مرة.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;نسيان هذه</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>إضافة مجلد &amp;حديث</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>الأ&amp;لوان والبيانات الوصفية</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>الأسماء وال&amp;ملفات</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الح&amp;جم</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>فتح ال&amp;أصل</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>تر&amp;تيب حسب</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>إعادة محاولة ه&amp;ذه</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>حجم الملف بعد</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>حجم الملف قبل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>فتح الن&amp;تيجة</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>الترتيب الذي وُجدت به</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>البكسلات بعد</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>البكسلات قبل</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المج&amp;لد</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>لا يمكن البدء</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>أفلت مجلدًا على النافذة، أو اضغط «إضافة مجلد».</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>ينقل ما أنتجه هذا التشغيل إلى سلة المهملات، ويسأل قبل ذلك.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المج&amp;لد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>{read} of {found}</source>
        <translation>{read} من {found}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>ت&amp;كبير الصور الأصغر</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 هو كل ما يتركه شكل الحجم من الصورة؛ والأقل يقترب أكثر.</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>وكذلك بحجم</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>توسيط ك&amp;ضوء (خطي)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>القصّ</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>أحجام أخرى</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>كم يؤخذ من أكبر قصّ، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>يُبقي التفاصيل الدقيقة الساطعة كما هي؛ ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>مرشّح إعادة أخذ العينات</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>زيادة الحدة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>الجزء الذي يبقى، أو موضعه</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>أفضل جودة</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>أعلى اليمين</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>لم يُقَس: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>معاينة، قبل وبعد</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>يسأل مجددًا عند البدء التالي.</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>ن&amp;سيانه</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>لن يسأل عن هذا التشغيل مجددًا. وما أنتجه يبقى.</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>يعرض صوره في القائمة، وينجز ما تبقى منها.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>لا ألوان</numerusform>
            <numerusform>لون واحد</numerusform>
            <numerusform>لونان</numerusform>
            <numerusform>%n ألوان</numerusform>
            <numerusform>%n لونًا</numerusform>
            <numerusform>%n لون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>لم تُنسخ أي صورة دون تغيير</numerusform>
            <numerusform>نُسخت واحدة دون تغيير</numerusform>
            <numerusform>نُسخت اثنتان دون تغيير</numerusform>
            <numerusform>نُسخت %n دون تغيير</numerusform>
            <numerusform>نُسخت %n دون تغيير</numerusform>
            <numerusform>نُسخت %n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>لا أنوية</numerusform>
            <numerusform>نواة واحدة</numerusform>
            <numerusform>نواتان</numerusform>
            <numerusform>%n أنوية</numerusform>
            <numerusform>%n نواة</numerusform>
            <numerusform>%n نواة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لم يتم شيء</numerusform>
            <numerusform>تمّت واحدة</numerusform>
            <numerusform>تمّت اثنتان</numerusform>
            <numerusform>تمّت %n</numerusform>
            <numerusform>تمّت %n</numerusform>
            <numerusform>تمّت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>لا شيء تمّ من قبل</numerusform>
            <numerusform>تمّت واحدة من قبل</numerusform>
            <numerusform>تمّت اثنتان من قبل</numerusform>
            <numerusform>تمّت %n من قبل</numerusform>
            <numerusform>تمّت %n من قبل</numerusform>
            <numerusform>تمّت %n من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>لن يُستبدل أي ملف موجود</numerusform>
            <numerusform>سيُستبدل ملف موجود واحد</numerusform>
            <numerusform>سيُستبدل ملفان موجودان</numerusform>
            <numerusform>ستُستبدل %n ملفات موجودة</numerusform>
            <numerusform>سيُستبدل %n ملفًا موجودًا</numerusform>
            <numerusform>سيُستبدل %n ملف موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>لا ملفات في سلة المهملات</numerusform>
            <numerusform>ملف واحد في سلة المهملات</numerusform>
            <numerusform>ملفان في سلة المهملات</numerusform>
            <numerusform>%n ملفات في سلة المهملات</numerusform>
            <numerusform>%n ملفًا في سلة المهملات</numerusform>
            <numerusform>%n ملف في سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>لا ملفات حتى الآن</numerusform>
            <numerusform>ملف واحد حتى الآن</numerusform>
            <numerusform>ملفان حتى الآن</numerusform>
            <numerusform>%n ملفات حتى الآن</numerusform>
            <numerusform>%n ملفًا حتى الآن</numerusform>
            <numerusform>%n ملف حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>لا شيء مفقود</numerusform>
            <numerusform>واحد اختفى من قبل</numerusform>
            <numerusform>اثنان اختفيا من قبل</numerusform>
            <numerusform>%n اختفت من قبل</numerusform>
            <numerusform>%n اختفت من قبل</numerusform>
            <numerusform>%n اختفت من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>لم يُترك شيء كما هو</numerusform>
            <numerusform>تُرك واحد كما هو</numerusform>
            <numerusform>تُرك اثنان كما هما</numerusform>
            <numerusform>تُركت %n كما هي</numerusform>
            <numerusform>تُركت %n كما هي</numerusform>
            <numerusform>تُركت %n كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>مستبعد واحد</numerusform>
            <numerusform>مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدًا</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
            <numerusform>لا يمكن إضافة %n مما أفلتّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>لم يعد أي أصل</numerusform>
            <numerusform>عاد أصل واحد</numerusform>
            <numerusform>عاد أصلان</numerusform>
            <numerusform>عادت %n أصول</numerusform>
            <numerusform>عاد %n أصلًا</numerusform>
            <numerusform>عاد %n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>لن يُستبدل أي أصل</numerusform>
            <numerusform>سيُستبدل أصل واحد</numerusform>
            <numerusform>سيُستبدل أصلان</numerusform>
            <numerusform>ستُستبدل %n أصول</numerusform>
            <numerusform>سيُستبدل %n أصلًا</numerusform>
            <numerusform>سيُستبدل %n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>لا صور لا يمكن قراءتها وستفشل</numerusform>
            <numerusform>صورة واحدة لا يمكن قراءتها وستفشل</numerusform>
            <numerusform>صورتان لا يمكن قراءتها وستفشل</numerusform>
            <numerusform>%n صور لا يمكن قراءتها وستفشل</numerusform>
            <numerusform>%n صورة لا يمكن قراءتها وستفشل</numerusform>
            <numerusform>%n صورة لا يمكن قراءتها وستفشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>تمّت لا صور حتى الآن.</numerusform>
            <numerusform>تمّت صورة واحدة حتى الآن.</numerusform>
            <numerusform>تمّت صورتان حتى الآن.</numerusform>
            <numerusform>تمّت %n صور حتى الآن.</numerusform>
            <numerusform>تمّت %n صورة حتى الآن.</numerusform>
            <numerusform>تمّت %n صورة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>لا صور تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
            <numerusform>صورة واحدة تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
            <numerusform>صورتان تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
            <numerusform>%n صور تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
            <numerusform>%n صورة تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
            <numerusform>%n صورة تغيرت منذئذ، وستُنجز كما هي الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>لا صور بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
            <numerusform>صورة واحدة بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
            <numerusform>صورتان بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
            <numerusform>%n صور بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
            <numerusform>%n صورة بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
            <numerusform>%n صورة بألوان الطباعة (CMYK) ستصبح sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>لا صور ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
            <numerusform>صورة واحدة ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
            <numerusform>صورتان ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
            <numerusform>%n صور ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
            <numerusform>%n صورة ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
            <numerusform>%n صورة ستُنسخ دون تغيير: صغيرة بما يكفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>لا صور لن تُنجز بكل الأحجام</numerusform>
            <numerusform>صورة واحدة لن تُنجز بكل الأحجام</numerusform>
            <numerusform>صورتان لن تُنجز بكل الأحجام</numerusform>
            <numerusform>%n صور لن تُنجز بكل الأحجام</numerusform>
            <numerusform>%n صورة لن تُنجز بكل الأحجام</numerusform>
            <numerusform>%n صورة لن تُنجز بكل الأحجام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>لا صور بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
            <numerusform>صورة واحدة بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
            <numerusform>صورتان بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
            <numerusform>%n صور بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
            <numerusform>%n صورة بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
            <numerusform>%n صورة بعمق 16 بت للقناة ستصبح 8 بت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>لا صور ستُكبَّر وتبدو ضبابية</numerusform>
            <numerusform>صورة واحدة ستُكبَّر وتبدو ضبابية</numerusform>
            <numerusform>صورتان ستُكبَّر وتبدو ضبابية</numerusform>
            <numerusform>%n صور ستُكبَّر وتبدو ضبابية</numerusform>
            <numerusform>%n صورة ستُكبَّر وتبدو ضبابية</numerusform>
            <numerusform>%n صورة ستُكبَّر وتبدو ضبابية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>لا صور ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
            <numerusform>صورة واحدة ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
            <numerusform>صورتان ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
            <numerusform>%n صور ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
            <numerusform>%n صورة ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
            <numerusform>%n صورة ستتغير صيغتها: القديمة للقراءة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>لا صور ستحتفظ بأول إطار أو صفحة فقط</numerusform>
            <numerusform>صورة واحدة ستحتفظ بأول إطار أو صفحة فقط</numerusform>
            <numerusform>صورتان ستحتفظ بأول إطار أو صفحة فقط</numerusform>
            <numerusform>%n صور ستحتفظ بأول إطار أو صفحة فقط</numerusform>
            <numerusform>%n صورة ستحتفظ بأول إطار أو صفحة فقط</numerusform>
            <numerusform>%n صورة ستحتفظ بأول إطار أو صفحة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>لا نتيجة ستأخذ رقمًا: الاسم مأخوذ</numerusform>
            <numerusform>نتيجة واحدة ستأخذ رقمًا: الاسم مأخوذ</numerusform>
            <numerusform>نتيجتان ستأخذان رقمًا: الاسم مأخوذ</numerusform>
            <numerusform>%n نتائج ستأخذ رقمًا: الاسم مأخوذ</numerusform>
            <numerusform>%n نتيجة ستأخذ رقمًا: الاسم مأخوذ</numerusform>
            <numerusform>%n نتيجة ستأخذ رقمًا: الاسم مأخوذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>بلا جولات</numerusform>
            <numerusform>جولة واحدة لكل</numerusform>
            <numerusform>جولتان لكل</numerusform>
            <numerusform>%n جولات لكل</numerusform>
            <numerusform>%n جولة لكل</numerusform>
            <numerusform>%n جولة لكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>لا شيء لتعرفه</numerusform>
            <numerusform>شيء واحد لتعرفه</numerusform>
            <numerusform>شيئان لتعرفهما</numerusform>
            <numerusform>%n أشياء لتعرفها</numerusform>
            <numerusform>%n شيئًا لتعرفه</numerusform>
            <numerusform>%n شيء لتعرفه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>لا خيوط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%n خيوط</numerusform>
            <numerusform>%n خيطًا</numerusform>
            <numerusform>%n خيط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>لا عمّال</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عمّال</numerusform>
            <numerusform>%n عاملًا</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>&amp;إعادة محاولة ما فشل</numerusform>
            <numerusform>&amp;إعادة محاولة واحدة فشلت</numerusform>
            <numerusform>&amp;إعادة محاولة اثنتين فشلتا</numerusform>
            <numerusform>&amp;إعادة محاولة %n فشلت</numerusform>
            <numerusform>&amp;إعادة محاولة %n فشلت</numerusform>
            <numerusform>&amp;إعادة محاولة %n فشلت</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90° left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90° right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>تشغيل بتاريخ {day} لم يكتمل: تبقى {left} من {all} للاستبدال.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>تشغيل بتاريخ {day} لم يكتمل: تبقى {left} من {all}، إلى {folder}.</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>يأخذ العامل نحو {memory} من الذاكرة.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>قبل ← بعد</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>اختر مجلدًا للأصول.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>اختر مجلدًا للنتائج.</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>نُسخت دون تغيير: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>ملء وقصّ</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>احتواء داخل</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>احتواء بأشرطة</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>استغرق وقتًا طويلًا فتُرك.</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>مستبعد: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>الحافة الطويلة</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>ميغابكسل</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>متوقف مؤقتًا عند {progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>صور من</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>إ&amp;عادة محاولة ما فشل</numerusform>
            <numerusform>إ&amp;عادة محاولة واحدة فشلت</numerusform>
            <numerusform>إ&amp;عادة محاولة اثنتين فشلتا</numerusform>
            <numerusform>إ&amp;عادة محاولة %n فشلت</numerusform>
            <numerusform>إ&amp;عادة محاولة %n فشلت</numerusform>
            <numerusform>إ&amp;عادة محاولة %n فشلت</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>استبدال الأصول</numerusform>
            <numerusform>استبدال أصل واحد</numerusform>
            <numerusform>استبدال أصلين</numerusform>
            <numerusform>استبدال %n أصول</numerusform>
            <numerusform>استبدال %n أصلًا</numerusform>
            <numerusform>استبدال %n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>استبدال الأصول؟</numerusform>
            <numerusform>استبدال أصل واحد؟</numerusform>
            <numerusform>استبدال أصلين؟</numerusform>
            <numerusform>استبدال %n أصول؟</numerusform>
            <numerusform>استبدال %n أصلًا؟</numerusform>
            <numerusform>استبدال %n أصل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>الحافة القصيرة</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>التسريع على %n من صورك</numerusform>
            <numerusform>التسريع على %n من صورك</numerusform>
            <numerusform>التسريع على %n من صورك</numerusform>
            <numerusform>التسريع على %n من صورك</numerusform>
            <numerusform>التسريع على %n من صورك</numerusform>
            <numerusform>التسريع على %n من صورك</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>أُوقف. تبقى {left}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>خيار الأصول</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>القصّ</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة واضغط «استئناف».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>الملف مبتور: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
            <numerusform>يظهر الأول من %n أحجام.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>مجلد الأصول</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>الأحجام الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>عدد الألوان</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>عدد الأنوية</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>عدد المحاولات</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>لا يمكن إظهار الأصل.</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>الصورة تالفة ولا يمكن فك ترميزها.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>لا يمكن إظهار النتيجة.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>لا يمكن كتابة النتيجة.</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>النتيجة كبيرة جدًا على صيغتها.</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>قد لا تتسع النتائج على القرص</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>ستأخذ النتائج من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>ستأخذ النتائج من {low} إلى {high}؛ والمتاح {free}.</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>النص بعد الاسم</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>النص قبل الاسم</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>لم يستطع العمّال المتابعة: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>لا إذن بقراءته أو كتابته.</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>لا توجد ذاكرة كافية لهذه الصورة.</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>هذا خطأ منا؛ يرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>هذه ليست صورة.</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>هذا هو الملف الذي كُتب.</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>استخدام لا أنوية</numerusform>
            <numerusform>استخدام نواة واحدة</numerusform>
            <numerusform>استخدام نواتين</numerusform>
            <numerusform>استخدام %n أنوية</numerusform>
            <numerusform>استخدام %n نواة</numerusform>
            <numerusform>استخدام %n نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>العامل {number}: خامل.</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>العامل {number}: {phase}، {name}.</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>العامل {number}: {photos}.</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>نحو {needed} مطلوبة</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>نحو {needed} مطلوبة، {free} متاحة</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>نحو {time} ({range}) و{bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>بعد {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>كل الأنوية</numerusform>
            <numerusform>النواة الوحيدة</numerusform>
            <numerusform>النواتان كلتاهما</numerusform>
            <numerusform>كل الأنوية الـ %n</numerusform>
            <numerusform>كل الأنوية الـ %n</numerusform>
            <numerusform>كل الأنوية الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>تتسع أصلًا</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجودة أصلًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>قبل {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>بين صورتين</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>لا تُكتب</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيرت منذئذ</translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>نُسخت دون تغيير</translation>
    </message>
    <message>
        <source>crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتورة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>يفك الترميز</translation>
    </message>
    <message>
        <source>developed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>تمّت من قبل</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>يرمّز</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>مكبَّرة</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>فشلت من قبل</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>أُعطي مرتين</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>محجوز بسبب الذاكرة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>خمول كل العمّال: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>خامل: {why}، {time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>الركبة: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>يعود إلى نفسه</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>الاسم مأخوذ</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>لا ذاكرة</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>لا عمل متبقٍ</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>ليست صورة</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>ليس كل حجم</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>على %n من صورك:</numerusform>
            <numerusform>على %n من صورك:</numerusform>
            <numerusform>على %n من صورك:</numerusform>
            <numerusform>على %n من صورك:</numerusform>
            <numerusform>على %n من صورك:</numerusform>
            <numerusform>على %n من صورك:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>نواة واحدة</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>صورة طويلة واحدة تؤخر النهاية</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>خطأ منا</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>بعيد المنال</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>إعادة أخذ العينات</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>يغيّر الحجم</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>النتيجة أحدث</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>غُيّرت النتيجة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>النتائج موجودة أصلًا</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation>خيوط</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبيرة جدًا</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>كبيرة جدًا على الصيغة</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>طال كثيرًا</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>حتى لا عمّال</numerusform>
            <numerusform>حتى عامل واحد</numerusform>
            <numerusform>حتى عاملين</numerusform>
            <numerusform>حتى %n عمّال</numerusform>
            <numerusform>حتى %n عاملًا</numerusform>
            <numerusform>حتى %n عامل</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>ينتظر القرص</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>يُستبدل العامل</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>مات العامل</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>عامل {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>عمّال</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>كتبه تشغيل لاحق</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field}: المقبول هو {allowed}.</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{low}–{high} s</source>
        <translation>{low}–{high} ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}، {time}</translation>
    </message>
    <message>
        <source>{node}: {photos}, {seconds} of work, {busy}&#x2009;% busy, {times} times faster than one worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;بايت</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;غ.ب</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;ك.ب</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;م.ب</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;مث</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}، {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}؛ {other}</translation>
    </message>
    <message>
        <source>{percent} % longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos} في {time}، {workers} على {cores}، العمل {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos} في {time}، {workers}، العمل {share}</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}، كانت {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>قُرئ {read} وكُتب {written}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;ث</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} على لا أنوية</numerusform>
            <numerusform>{time} على نواة واحدة</numerusform>
            <numerusform>{time} على نواتين</numerusform>
            <numerusform>{time} على %n أنوية</numerusform>
            <numerusform>{time} على %n نواة</numerusform>
            <numerusform>{time} على %n نواة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} على لا أنوية.</numerusform>
            <numerusform>{time} على نواة واحدة.</numerusform>
            <numerusform>{time} على نواتين.</numerusform>
            <numerusform>{time} على %n أنوية.</numerusform>
            <numerusform>{time} على %n نواة.</numerusform>
            <numerusform>{time} على %n نواة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>{time} حتى الآن على لا أنوية.</numerusform>
            <numerusform>{time} حتى الآن على نواة واحدة.</numerusform>
            <numerusform>{time} حتى الآن على نواتين.</numerusform>
            <numerusform>{time} حتى الآن على %n أنوية.</numerusform>
            <numerusform>{time} حتى الآن على %n نواة.</numerusform>
            <numerusform>{time} حتى الآن على %n نواة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}: {photos}، العمل {share}</translation>
    </message>
</context>
</TS>
