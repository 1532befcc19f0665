<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>Über Lightwork</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>Freie Software unter der MIT-Lizenz, mit Qt (LGPL 3) und Pillow gemacht.</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>Es geht nie ins Internet. Ihre Fotos bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>&amp;Scheduler</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>Z&amp;ertifizierungsstelle</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Adresse des Schedulers</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>&amp;Zertifikate, andere Ordnernamen</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>Rechner mit Dask, die dieselben Ordner sehen. Ohne Adresse wird hier einer zum Ausprobieren gestartet. Wer einen Scheduler erreicht, kann auf dessen Rechnern Programme ausführen: Halten Sie ihn in einem eigenen Netz.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>Jeder hat dieses Lightwork und sieht die Ordner.</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>Jeder hat dieses Lightwork. Fügen Sie Fotos hinzu, um zu prüfen, ob sie auch dort zu sehen sind.</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>&amp;Ordner dort</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>Ordner, die dort anders heißen</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>Schlüssel dieses Computers</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>PEM-Datei, falls er TLS nutzt</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Verbi&amp;ndung testen</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786 oder leer</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} sieht {folder} nicht.</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} hat Lightwork {version}, dieser Computer {ours}.</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} hat kein Lightwork, das antwortet.</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Kerne</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>Ordner &amp;behalten</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>Mehr Kerne bringen kaum noch etwas: gemessen auf der Seite „Beschleunigung“.</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>Name der Ergebnisse</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>Die Ergebnisse ersetzen die Originale, siehe Namen und Dateien.</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;als</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>Diese Felder werden ersetzt:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>lightwork[formats] installieren</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>Knick: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	Aufnahmedatum</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	des Fotos</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	Nummer, mit führenden Nullen</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	die verlangte Größe</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} von {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	des Ergebnisses in Pixeln</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Ta&amp;belle</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>Hintergrundfarbe wählen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF, XMP, IPTC und Kommentare. Das Farbprofil bleibt immer.</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>Für Ränder und hinter Transparenz, wo das Format keine hat.</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>Dateidat&amp;um behalten</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Auflösung in Punkten pro Zoll</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>alle außer dem Ort</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>wie im Foto</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>in sRGB umwandeln</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>neu entwickeln</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>lightwork[formats] installieren</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>alle behalten</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>Profil des Fotos behalten</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>alle entfernen</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>das Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>&amp;Fotos hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>&amp;Gut zu wissen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>Übe&amp;r Lightwork</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>&amp;Ordner hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>Ergebnisordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>keines dieser Fotos muss verkleinert werden</translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>Last jedes Kerns</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>Kern {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>Kern {physical}, Thread {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>Klicken Sie auf ein Foto in der Liste: Hier steht dann, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>Die Originale bleiben unberührt: Die Ergebnisse kommen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>Die Ergebnisse werden die Originale ersetzen.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>Diesen Ordner gibt es nicht mehr: {folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>Ordner für die Originale wählen</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>Jedes Ergebnis ersetzt sein Original, das in den Ordner unten kommt.</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>Jedes Ergebnis ersetzt sein Original, das in den Papierkorb kommt.</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>Ordner für die Originale</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>Formate, die bei Fotos selten sind und nur auf Wunsch gelesen werden.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ablage in</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>Wenn größer</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>Wenn klein</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>Wenn belegt</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Wenn der Name belegt ist</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>Wenn das Ergebnis mehr Bytes als das Original hat</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Namen, die &amp;Windows erlaubt</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Sonst wird ein Bild, das gewaltig viel Speicher bräuchte, ausgelassen: Es könnte eine Falle sein.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos, die schon passen</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>Bilder &amp;jeder Größe</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Auch lesen</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>Leerzeichen in Namen</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>Text nach dem Namen</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>Text vor dem Namen</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>Wo das Ergebnis mehr Bytes als das Original hat.</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>Beim Starten werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>werden ersetzt, in einen Ordner</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>werden ersetzt, in den Papierkorb</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>werden zu -</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>werden zu _</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>unverändert kopieren</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>Original behalten</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>Ergebnis behalten</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>Foto auslassen</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>ersetzen, wenn älter</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>neu speichern</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>groß</translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>Farbdetails (Chroma-Unterabtastung)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>PNG-Kompression</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>TIFF-Kompression</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>Aufwand für JPEG XL</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>Aufwand für WebP</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>Format zum Einstellen</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>Größte Datei in kB</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>Anzahl der Farben</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>Kleinere Datei, mehr Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>Tempo für AVIF</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>Höchstzahl der Versuche</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>Die Qualität wird gesenkt, bis die Datei so klein ist.</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>Dieses Format hat keine Optionen.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>ein Viertel (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>alles (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>wie das Foto</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>volle Farbe</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>die Hälfte (4:2:2)</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Probleme ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>auf einem Cluster</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>Ein gestoppter oder unterbrochener Lauf geht dort weiter, wo er war: mit „Fortsetzen“ oder beim nächsten Start mit „Weitermachen“.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>Pfad kopieren: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Voreinstellungen</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Den Lauf pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>Die ausgewählten Fotos aus der Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>„Rückgängig“ legt in den Papierkorb, was ein Lauf erstellt hat, und holt die ersetzten Originale zurück.</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>Was Sie seitdem geändert haben, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Wohin Dateien kommen</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>Ihre Originale werden nie verändert, außer Sie lassen sie ersetzen; dann werden Sie vorher gefragt.</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>noch kein Ordner: er wird vorgeschlagen, wenn Sie Fotos hinzufügen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>Größe wählen</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>Fotos oder Ordner auf die Liste ziehen</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>Zeigt diese Tipps nie wieder.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>Auf „Starten“ drücken</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Diesen Lauf exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>Noch ist nichts gelaufen. Hier wird jeder Lauf stehen und lässt sich noch einmal starten oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>Das geht nur mit Dateien auf diesem Computer. Speichern Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie starten</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>Bahnen der Arbeiter</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>Arbeiter {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>Unberührte Dateien</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unberührt</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>Erstellt nur diese noch einmal. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Hinweisen</translation>
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
        <translation>Datenträger, alle Programme: {read} gelesen, {written} geschrieben pro Sekunde.</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>Speicher: {ours} Lightwork, {free} frei.</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical} auf {physical} physischen: Je zwei teilen sich die Einheiten eines Kerns.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>Mi&amp;tlaufen</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>Alle&amp;s</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Bild speic&amp;hern…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>Die letzten Sekunden zeigen und mit dem Lauf mitgehen (Ende)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>Den ganzen Lauf zeigen (0 oder Doppelklick)</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>Der gezeigte Teil des Laufs als Bild (PNG), Zeichnung (SVG) oder Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>Welcher Teil des Laufs gezeigt wird</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Vergrößern (+ oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>{file} wird ausgelassen: Die Datei muss {allowed} sein.</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title} (mitgeliefert)</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>Fotos werden erstellt</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}&#xa0;% fertig</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>Etwas ist schiefgegangen, und es ist unser Fehler.</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>Sie stehen auch im Protokoll: {path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>Ihre Fotos sind sicher. Bitte melden Sie den Fehler mit den Details unten.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation>&amp;Jetzt hinzufügen</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>Auslass&amp;en</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Das ganze Bild zeigen (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>Die Pixel des Ergebnisses zeigen (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>Die Vorschau noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>Es wird nachgesehen, was rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>Die Ergebnisse kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>Lauf vom {moment} rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Diesen Lauf rückgängig machen?</translation>
    </message>
</context>
<context>
    <name>PastPhotosModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Standardwerte</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>&amp;Wenn ein Foto schon passt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>&amp;Melden, wenn ein langer Lauf zu Ende ist</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>&amp;Kerne</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>Nur, wenn Sie in einem anderen Fenster sind. Einen Ton gibt es nie.</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>Andere Programme gehen in jedem Fall vor: Fotos warten auf sie.</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Sonst wird ein Bild, das gewaltig viel Speicher bräuchte, ausgelassen: Es könnte eine Falle sein.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos, die schon passen</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>Bilder &amp;jeder Größe</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>Ausführen au&amp;f</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>ein Cluster von Rechnern…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>unverändert kopieren</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>einen Kern für mich lassen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>neu speichern</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (geändert)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>Voreinstellungen &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Voreinstellung &amp;speichern…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Voreinstellung wählen</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>Voreinstellungen speichern und verwalten</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>Eine Voreinstellung dieses Namens gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>Größere Vorschau</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>Die Vorschau in einem eigenen Fenster zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>Hier sehen Sie, wie ein Foto aussehen wird.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>(geschätzt aus der getanen Arbeit)</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>(Median aus {rounds}, Streuung bis {spread})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>Erstellt eine Auswahl Ihrer Fotos mit einem Kern, mit Threads und mit Prozessen, nacheinander, und verwirft sie.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>Messung: {crew}, Durchgang {done} von {total}…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Nicht gemessen: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>Ein Kern hätte etwa {time} gebraucht</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>ein Kern</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>Prozesse sind {ratio}-mal so schnell wie ein Kern</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>{ratio}-mal schneller.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Diese vergessen</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>&amp;Zuletzt benutzten Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>Farbe und &amp;Metadaten</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>Namen und &amp;Dateien</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>Eine Aufzeichnung läuft; nichts wird erstellt oder geschrieben.</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>Wiedergabe von {file}</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>Das lässt sich nicht abspielen: {why}.</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number}-mal so schnell.</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>Durchgänge der Messung</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>&amp;Original öffnen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>Diese &amp;wiederholen</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>Dateigröße nachher</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>Dateigröße vorher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>&amp;Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>Reihenfolge des Auffindens</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>Pixel nachher</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>Pixel vorher</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im Ord&amp;ner zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>Fo&amp;tos…</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Wählen Sie erst einen Lauf.</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>Alles über diesen Lauf als CSV- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>Er hat nichts erstellt.</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>Es ist nicht bekannt, wo die Ergebnisse sind.</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>Es ist nicht bekannt, welche Fotos es waren.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Er wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>Erstellt, was von diesem Lauf übrig ist.</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>Legt in den Papierkorb, was dieser Lauf erstellt hat. Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>Nicht, solange etwas anderes läuft.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Von ihm ist nichts übrig.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>Der Ordner mit den Ergebnissen.</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>Noch einmal dieselben Fotos mit denselben Optionen. Nichts geschieht, bevor Sie auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>Was aus jedem Foto dieses Laufs wurde.</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>Alle Fotos: {count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Fehlgeschlagen: {count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>Fotos eines Laufs</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>Fotos dieses Laufs</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>Lauf vom {moment}</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Welche Fotos gezeigt werden</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>Kann nicht starten</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>Ziehen Sie einen Ordner auf das Fenster, oder drücken Sie „Ordner hinzufügen“.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>Legt in den Papierkorb, was dieser Lauf erstellt hat; fragt vorher.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>R&amp;ückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>{read} of {found}</source>
        <translation>{read} von {found}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark.</source>
        <translation>Als Bild (PNG), Zeichnung (SVG) oder Tabelle (CSV), hell oder dunkel.</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>Zeichnung, dunkel (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>Zeichnung, hell (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>Bild, dunkel (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>Bild, hell (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>D&amp;iagramm speichern…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>Das Diagramm lässt sich nicht als {file} speichern: {why}.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen: {file}. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>keines dieser Fotos muss verkleinert werden</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>Kle&amp;inere Fotos vergrößern</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 ist alles, was die Form der Größe von einem Foto übrig lässt; weniger geht näher heran.</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>Wie Lic&amp;ht mitteln (linear)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>Jedes Foto wird auch in diesen Größen erstellt.
Vor einer Größe darf eine Einpassung stehen: 400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>Weitere Größen</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>Wie viel vom größten Zuschnitt genommen wird, in Prozent</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>Feine helle Details bleiben so hell, wie sie sind; dauert länger.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>Skalierungsfilter</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>Schärfung in Prozent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>Welcher Teil bleibt, oder wo er liegt</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>beste Qualität</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Ziehen Sie zuerst Fotos hierher: Gemessen wird an Ihren eigenen.</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>Mit anderen Fotos gemessen als denen, die jetzt in der Liste sind.</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>Mit anderen Einstellungen gemessen als den jetzigen.</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>Keines dieser Fotos muss verkleinert werden, also gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>Nicht während eines Laufs: Er braucht die Kerne für sich.</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Nicht gemessen: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>Nicht, solange etwas anderes gemessen wird.</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>Die Kerne im Formular sind eingestellt.</translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Ziehen Sie zuerst Fotos hierher: Gemessen wird an Ihren eigenen.</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>Erstellt eine Auswahl Ihrer Fotos der Reihe nach mit einem Arbeiter, mit zweien, mit mehr und mit Threads und wirft sie weg. Dann sehen Sie, wie viel schneller mehr Kerne sind und wie viele sich lohnen.</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>Die Arbeiter starten…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>Vorschau, vorher und nachher</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>Längstes Foto: {name}, {time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>Zeigt es in der Liste</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>Bisher, während der Lauf weitergeht:</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>Die Zeiten sind gemessen. Was ein Kern bräuchte, ist aus der getanen Arbeit geschätzt.</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>Der ganze Lauf:</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>Fragt beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>Verg&amp;essen</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>Fragt nie wieder nach diesem Lauf. Was er erstellt hat, bleibt.</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>Zeigt seine Fotos in der Liste und erstellt die, die übrig sind.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>Wie viele Ihrer Fotos in jedem Durchgang erstellt werden, vom kleinsten bis zum größten.</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Anzahlen der Arbeiter</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>Fotos der Auswahl</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>übliche Auswahl</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>bei mehreren Größen (nur eine Datei kann ein Original ersetzen) „bleiben, wie sie sind“</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>beim Format „{format}“, das keine Qualität hat, 0</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>Dask ist nicht installiert: pip install &quot;lightwork[cluster]&quot;</translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation>E-Mail 1024</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram-Quadrat</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 gestreckt</translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation>Miniaturen 256</translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation>Web 1600</translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation>eine .csv-Datei (Parquet braucht eine Bibliothek: pip install &apos;lightwork[parquet]&apos;)</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>eine TOML-Datei</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>ein Bucket oder ein Ordner darin, etwa s3://bucket/ordner</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>eine Farbe wie #ffffff</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>eine Datei dieses Computers, etwa file:///ordner/foto.jpg</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>eine lesbare Datei ({why})</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>eine beschreibbare Datei ({why})</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>eine Datei mit der Endung .csv oder .parquet</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>eine andere Datei als ein Bild</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>eine Datei, die es noch nicht gibt,</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>eine vorhandene Datei</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>ein Ordner für die Originale</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>ein Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>ein Ordner mit JPEG-Fotos</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>ein Ordner (und keine Datei)</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>ein Ordner oder ein Speicher, der Objekte als Ganzes annimmt, etwa s3://bucket/ordner</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>ein Name mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>ein freier Name oder ein Teilstück, wie Lightwork es schrieb (schieben Sie es sonst weg),</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>ein anderer als die der mitgelieferten Voreinstellungen</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>ein anderer als die der übrigen Voreinstellungen</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>ein Pfad dieses Computers, oder installieren Sie: pip install &quot;lightwork[stores]&quot;</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>ein beschreibbarer Ort ({why})</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>eine lesbare Voreinstellung ({why})</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>eine Voreinstellung mit eigenem Namen (nicht „{title}“)</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>eine Größe wie 600x600 oder 1600</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>ein Speicher, dessen Inhalt sich auflisten lässt ({why})</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>eine ganze Zahl von {low} bis {high} (oder 0 für volle Farbe)</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>eine ganze Zahl von {low} bis {high} (oder 0 für keine Grenze)</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>eine ganze Zahl von {low} bis {high} (oder 0, um die des Originals zu behalten)</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>eine ganze Zahl von Pixeln</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>bei der Einpassung „{fit}“ eine ganze Zahl von Pixeln</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>eine Adresse wie tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>ein von Lightwork geschriebener Index ({why})</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>ein anderes (oder lightwork[formats] installiert)</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>unverändert seit diesem Lauf (wurde aber geändert)</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>mindestens eine Anzahl von Arbeitern</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>mindestens ein Foto, das sich verkleinern lässt,</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>auf höchstens {most} Größen begrenzt</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>bei der Einpassung „{fit}“ zwischen {low} und {high} Megapixel</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>zwischen {low} und {high} Prozent</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>bei der Einpassung „{fit}“ zwischen {low} und {high} Prozent</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>bei der Einpassung „{fit}“ zwischen {low} und {high} Pixel</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>zusammen mit einem Zertifikat und dessen Schlüssel angegeben</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>weggelassen (diese Einstellung gibt es nicht)</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>kein Rechner des Clusters kann arbeiten; {node}: {why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>es will niemand mehr wissen</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>keines dieser Fotos lässt sich lesen, also gibt es nichts zu messen</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>aus einem Speicher, den es gibt ({why})</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>aus einem Speicher, dessen Bibliothek installiert ist ({why})</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>auf einem Datenträger, der wiedergibt, was geschrieben wurde</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>bei der Einpassung „{fit}“ eine einzelne Zahl</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>der einer eigenen Voreinstellung, nicht einer mitgelieferten,</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>einer dieser Werte: {choices},</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>Originale werden nur auf diesem Computer ersetzt: Lassen Sie --crew oder --replace weg</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>Lauf {run} endete, bevor er begann; nichts wurde erstellt</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>Lauf {run} läuft gerade</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>Lauf {run} wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>eine Liste wie 400, 200</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>Text mit {fields} (oder {forms}) und ohne / oder \</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>Text ohne / oder \</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>das Zertifikat der Zertifizierungsstelle, für eine Adresse mit TLS</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>der Cluster kann nicht arbeiten: {why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>der Cluster dieses Computers ist nicht erreichbar: {why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>der Cluster {address} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>der Verlauf kann nicht geöffnet werden ({why})</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>der Verlauf kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>der Verlauf stammt von einer neueren Version von Lightwork</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>der Prozess für die Messung ist abgestürzt</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>dem Rezept von Lauf {run} kann nicht gefolgt werden: {why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>der Speicher ist nicht erreichbar ({why})</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>es gibt keinen Ordner für eine Vorhersage: {why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>es gibt keinen Lauf {run}</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>diese Mannschaft ist geschlossen</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>das ist nicht, was von Lauf {run} übrig war</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>zwei Ordner wie /home/me/photos=/mnt/photos</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>zwei ganze Zahlen von Pixeln, jede von {low} bis {high},</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>lesbar und schreibbar ({why})</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>etwas, das die Bibliothek des Speichers kennt</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>ohne Passwort: geben Sie es mit --store-option an</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} endet zu früh</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} ist beschädigt</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} ist keine Aufzeichnung eines Durchlaufs</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}: {why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>{there} Dateien wurden gespeichert und nicht {wanted}</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>{url} lässt sich nicht abfragen ({why})</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} liegt in einem Speicher: Nehmen Sie für diesen Lauf die Befehlszeile</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n Farbe</numerusform>
            <numerusform>%n Farben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n Rechner hat geantwortet,</numerusform>
            <numerusform>%n Rechner haben geantwortet,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>%n unverändert kopiert</numerusform>
            <numerusform>%n unverändert kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>%n vorher fertig</numerusform>
            <numerusform>%n vorher fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n vorhandene Datei wird ersetzt</numerusform>
            <numerusform>%n vorhandene Dateien werden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n Datei im Papierkorb</numerusform>
            <numerusform>%n Dateien im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n Datei im Papierkorb.</numerusform>
            <numerusform>%n Dateien im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n Datei unberührt</numerusform>
            <numerusform>%n Dateien unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n Datei ausgelassen</numerusform>
            <numerusform>%n Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>bisher %n Datei</numerusform>
            <numerusform>bisher %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n Datei kommt in den Papierkorb.</numerusform>
            <numerusform>%n Dateien kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n nicht mehr da</numerusform>
            <numerusform>%n nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n unberührt</numerusform>
            <numerusform>%n unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n unberührt.</numerusform>
            <numerusform>%n unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n nicht mehr da.</numerusform>
            <numerusform>%n nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>%n der abgelegten Objekte kann nicht hinzugefügt werden.</numerusform>
            <numerusform>%n der abgelegten Objekte können nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n Original zurückgeholt</numerusform>
            <numerusform>%n Originale zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n Original wieder an seinem Platz.</numerusform>
            <numerusform>%n Originale wieder an ihrem Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n Original wird ersetzt</numerusform>
            <numerusform>%n Originale werden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n Original kommt an seinen Platz zurück.</numerusform>
            <numerusform>%n Originale kommen an ihren Platz zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation>
            <numerusform>%n Foto gleichzeitig.</numerusform>
            <numerusform>%n Fotos gleichzeitig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n Foto ist nicht lesbar und wird fehlschlagen</numerusform>
            <numerusform>%n Fotos sind nicht lesbar und werden fehlschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>Bisher %n Foto fertig.</numerusform>
            <numerusform>Bisher %n Fotos fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n Foto hat sich seitdem geändert und wird so erstellt, wie es jetzt ist</numerusform>
            <numerusform>%n Fotos haben sich seitdem geändert und werden so erstellt, wie sie jetzt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n Foto in Druckfarben (CMYK) wird zu sRGB</numerusform>
            <numerusform>%n Fotos in Druckfarben (CMYK) werden zu sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n Foto wird unverändert kopiert: schon klein genug</numerusform>
            <numerusform>%n Fotos werden unverändert kopiert: schon klein genug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n Foto wird nicht in jeder Größe erstellt</numerusform>
            <numerusform>%n Fotos werden nicht in jeder Größe erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n Foto mit 16 Bit je Kanal bekommt 8 Bit</numerusform>
            <numerusform>%n Fotos mit 16 Bit je Kanal bekommen 8 Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n Foto würde vergrößert und unscharf aussehen</numerusform>
            <numerusform>%n Fotos würden vergrößert und unscharf aussehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n Bild wechselt das Format: Das alte ist nur lesbar</numerusform>
            <numerusform>%n Bilder wechseln das Format: Das alte ist nur lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n Bild behält nur das erste von mehreren Einzelbildern oder Seiten</numerusform>
            <numerusform>%n Bilder behalten nur das erste von mehreren Einzelbildern oder Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n Ergebnis bekommt eine Nummer: Der Name ist belegt</numerusform>
            <numerusform>%n Ergebnisse bekommen eine Nummer: Der Name ist belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>je %n Durchgang</numerusform>
            <numerusform>je %n Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>%n geöffnetes Element kann danach zur Liste kommen.</numerusform>
            <numerusform>%n geöffnete Elemente können danach zur Liste kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>%n inzwischen geöffnetes Element kann zur Liste kommen.</numerusform>
            <numerusform>%n inzwischen geöffnete Elemente können zur Liste kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>je %n-mal</numerusform>
            <numerusform>je %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n bleibt wegen Änderungen seitdem unberührt.</numerusform>
            <numerusform>%n bleiben wegen Änderungen seitdem unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Arbeiter</numerusform>
            <numerusform>%n Arbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>%n Fehlgeschlagenes &amp;wiederholen</numerusform>
            <numerusform>%n Fehlgeschlagene &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° nach links</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° nach rechts</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>Ein Ordner, der dort anders heißt,</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>Ein Teil seiner Ergebnisse liegt im Papierkorb. „Rückgängig“ nimmt den Rest.</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>Ein Teil der Arbeit, s, lässt sich nicht teilen: Nur ein Arbeiter auf einmal kann ihn tun. Den Rest teilen sich alle. So brauchen n Arbeiter s + (1 − s)/n der Zeit, die einer braucht, und so viele es auch sind, sie sind nie mehr als 1/s-mal so schnell. Bei 5&#xa0;%, die sich nicht teilen lassen, ist 20-mal die Grenze. Die Kurve im Diagramm ist dieses Gesetz mit dem s, das den Messungen hier am nächsten kommt.</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>Ein Foto in Arbeit hatte {share} seiner Zeit einen Kern; sonst wartete es auf einen oder auf die Platte.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>Ein Lauf vom {day} wurde nicht fertig: {left} von {all} übrig, zu ersetzen.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>Ein Lauf vom {day} wurde nicht fertig: {left} von {all} übrig, nach {folder}.</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>Ein Arbeiter braucht etwa {memory} Speicher.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahlsches Gesetz</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>Das Amdahlsche Gesetz sagt hier nichts: {why}.</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>Eine andere Datei hat den Namen des Ergebnisses belegt; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>Ein anderes Fenster oder Programm führt ihn gerade aus.</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>Bit je Kanal: {detail}.</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>Nach dem Amdahlschen Gesetz lassen sich {serial}&#xa0;% (± {error}) der Arbeit nicht teilen; die Durchgänge weichen um {off}&#xa0;% davon ab.</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>Wählen Sie einen Ordner für die Originale.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Wählen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>Farbprofil: {detail}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>Unverändert kopiert: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>Konnte nicht erhalten werden: {detail}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>Jeder weitere Arbeiter bringt weniger als der vorige. Der Knick ist die Anzahl der Arbeiter, bei der einer mehr weniger als 5&#xa0;% brächte: Dort hat sich die Kurve gebogen. Danach warten Sie kaum kürzer, aber der Computer wird wärmer und hat weniger für alles andere übrig.</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>Jedes kommt in den Papierkorb, bevor sein Ergebnis an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>Jedes kommt nach {folder}, bevor sein Ergebnis an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>Jedes Foto braucht mehr Prozessorzeit, wenn mehr zugleich erstellt werden: Die Arbeiter teilen sich Speicher und Cache.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Mit Rändern</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>Vorhergesagt aus %n Ihrer Fotos, erstellt und wieder verworfen.</numerusform>
            <numerusform>Vorhergesagt aus %n Ihrer Fotos, erstellt und wieder verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>Einzelbilder oder Seiten: {detail}.</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR-Gain-Map</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>Untätig, alle Arbeiter zusammen: {parts}.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Er ist bis zum Ende gelaufen.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>Es stammt aus einer Kamera-RAW-Datei.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>Es stammt aus einer Kamera-RAW-Datei: {detail}.</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>Es hat weniger Bit je Kanal.</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>Es hat mehrere Einzelbilder oder Seiten; das erste wird gezeigt.</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>Er läuft gerade.</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>Es ist größer als verlangt.</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>Es ist größer als verlangt: {detail}.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Es hat zu lange gedauert und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>Es wurde vergrößert ({detail}).</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>Es wurde vergrößert.</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>Es wurde nicht geschärft, weil es 16 Bit je Kanal hat ({detail}).</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>Es wurde nicht geschärft, weil es 16 Bit je Kanal hat.</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>Es wurde auf eine Palette verringert ({detail}).</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>Es wurde auf eine Palette verringert.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Er wurde vor seinem Ende gestoppt.</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>Es wurde aufrecht gedreht ({detail}).</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Es wurde aufrecht gedreht.</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>Sein Farbprofil wurde geändert.</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>Sein Farbprofil wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>Sein Farbprofil wurde weggelassen: {detail}.</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>Seine Farben wurden umgewandelt.</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>Seine Farben wurden umgewandelt: {detail}.</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>Seine Palette wurde zu voller Farbe ({detail}).</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>Seine Palette wurde zu voller Farbe.</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>Seine Ergebnisse kamen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>Seine Transparenz wurde mit {detail} gefüllt.</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>Seine Transparenz wurde gefüllt.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lange Seite</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>Gemessen an %n Ihrer Fotos, {often}, {when}.</numerusform>
            <numerusform>Gemessen an %n Ihrer Fotos, {often}, {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>Mediane aus je %n Runde, abwechselnd, warm; Balken: langsamste bis schnellste.</numerusform>
            <numerusform>Mediane aus je %n Runden, abwechselnd, warm; Balken: langsamste bis schnellste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>Mehr Arbeiter als Kerne wechseln sich ab: Sie bringen nichts.</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>Kein Knick bis %n Arbeiter: Mehr könnten sich noch lohnen.</numerusform>
            <numerusform>Kein Knick bis %n Arbeiter: Mehr könnten sich noch lohnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>Zurzeit ist keine Vorschau möglich: {why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>Kein Arbeiter war untätig.</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>Nicht alle Einzelbilder oder Seiten wurden behalten.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>Nach {folder} kann nichts geschrieben werden ({detail}). Beheben Sie das und drücken Sie „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>Nichts Messbares hält die Arbeiter auf.</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>PNG-Texte</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>Pausiert bei {progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>Es werden noch Fotos erstellt. Stoppen und schließen?

Was fertig ist, bleibt; nichts ist halb geschrieben.</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos aus</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>%n Fehlg&amp;eschlagenes wiederholen</numerusform>
            <numerusform>%n Fehlg&amp;eschlagene wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>Das Lesen dauert länger, wenn mehr zugleich lesen: Der Datenträger ist die Grenze.</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>Aufgezeichnet am {date}: {cores}, {model}.</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>Entfernt: {detail}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>%n Original ersetzen</numerusform>
            <numerusform>%n Originale ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>%n Original ersetzen?</numerusform>
            <numerusform>%n Originale ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>Bisher etwa {ratio}-mal so schnell wie ein Kern. Wohin die {time} gingen:</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>Einiges von dem, was in ihm stand, konnte nicht erhalten werden.</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>Einiges von dem, was in ihm stand, wurde entfernt.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>Beschleunigung an %n Ihrer Fotos</numerusform>
            <numerusform>Beschleunigung an %n Ihrer Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>Das Starten der Arbeiter dauert lange, verglichen mit der Arbeit selbst.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>Gestoppt. {left} übrig.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>Das geht nicht: {why}.</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>Die Adresse des Schedulers</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>Der Hintergrund</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Das Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>Das Zertifikat oder sein Schlüssel</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>Die Wahl für die Originale</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>Der Zuschnitt</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und drücken Sie „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>Die erste von %n Größe wird gezeigt.</numerusform>
            <numerusform>Die erste von %n Größen wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>Die Einpassung</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>Der Ordner für die Originale</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>Der Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>Der Ordner {folder} ist nicht mehr da. Holen Sie ihn zurück und drücken Sie „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Das Format</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>Die Angabe der weiteren Größen</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>Der Knick liegt bei %n Arbeiter: Einer mehr bringt unter 5&#xa0;%.</numerusform>
            <numerusform>Der Knick liegt bei %n Arbeitern: Einer mehr bringt unter 5&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>Die größte Datei</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>Der Name der Voreinstellung</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>Die Anzahl der Farben</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>Die Anzahl der Kerne</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>Die Anzahl der Versuche</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>Das Original lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>Das Original wurde behalten, weil das Ergebnis größer war ({detail}).</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>Das Original wurde behalten, weil das Ergebnis größer war.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>Die anderen Computer sind nicht erreichbar ({detail}). Beheben Sie das und drücken Sie „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>Die anderen Computer sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>Das Programm endete mitten darin.</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>Die Qualität</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>Die Qualität wurde auf {detail} gesenkt.</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>Die Qualität wurde gesenkt.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>Die Auflösung</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>Der Rest ist, wie er war; „Rückgängig“ macht damit weiter.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>Das Ergebnis lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>Das Ergebnis lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>Das Ergebnis ist zu groß für sein Format.</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>Die Ergebnisse passen vielleicht nicht auf den Datenträger</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>Die Ergebnisse werden {low} bis {high} belegen.</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>Die Ergebnisse werden {low} bis {high} belegen; {free} sind frei.</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>Dieselbe Arbeit in gleichen Teilen: bestenfalls {time}.</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>Die Schärfung</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>Die Größe</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>Der Text nach dem Namen</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>Der Text vor dem Namen</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>Der Arbeiter, der dieses Bild hatte, ist abgestürzt, zweimal.</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>Die Arbeiter konnten nicht weitermachen: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>Es gibt zu wenige Läufe, um zu sagen, wie viele Arbeiter sich lohnen.</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>Es fehlt die Berechtigung, sie zu lesen oder zu schreiben.</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>Es fehlt die Berechtigung, nach {folder} zu schreiben. Erteilen Sie sie und drücken Sie „Fortsetzen“.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Für dieses Bild reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>Sie sind {ratio}-mal so schnell wie ein Kern.</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>Das ist ein Fehler von uns; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>Das ist kein Bild.</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>Das ist die geschriebene Datei.</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>Dieses Foto hat die Vorschau abstürzen lassen. In einem Lauf würde es kein anderes Foto kosten.</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>Dieses Foto dauert länger, als eine Vorschau wartet. Ein Lauf ist geduldiger.</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>Dieser Lauf lässt sich nicht fortsetzen oder rückgängig machen: {why}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>Zwei Arbeiter auf einem physischen Kern teilen ihn sich: Der zweite bringt weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>%n Kern nutzen</numerusform>
            <numerusform>%n Kerne nutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>Was jeder Arbeiter getan hat</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>Was ist das Amdahlsche Gesetz?</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>Was ist der Knick?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>Warum {ratio}-mal und nicht {workers}-mal? Wohin die {time} gingen:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>Mit {cores} für sie allein: bestenfalls {time}.</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>Arbeiter {number}: untätig.</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>Arbeiter {number}: {phase}, {name}.</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>Arbeiter {number}: {photos}.</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>Arbeiter warten zwischen zwei Fotos: Die Übergabe der Arbeit braucht Zeit.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>ein Kamera-RAW</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>etwa {needed} nötig</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>etwa {needed} nötig, {free} frei</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>etwa {time} ({range}) und {bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>nachher {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>alle %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>passt schon</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>vorher {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>zwischen zwei Fotos</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>lässt sich nicht in den Papierkorb legen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>unverändert kopiert</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>Mannschaft</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>dekodieren</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <source>developed</source>
        <translation>entwickelt</translation>
    </message>
    <message>
        <source>died</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>schon fertig</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>kodieren</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodiert</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>erweitertes XMP</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>zuvor fehlgeschlagen</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>schnellste bis langsamste</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>senkrecht gespiegelt</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>vorhergesagt {low} bis {high}, geschrieben {real}</translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation>vorhergesagt {range}, gebraucht {time}</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>doppelt angegeben</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>vom Speicher gebremst</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>untätig, alle Arbeiter: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>untätig: {why}, {time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>an die Stelle der Originale</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>es funktioniert nicht</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>es wird mit mehr Arbeitern langsamer</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>es gilt für andere Pixel</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>das Original lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>Knick: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>Verweis im Kreis</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>Rest eines Laufs</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>Herstellernotiz</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>waagerecht gespiegelt</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>Bewegtfoto</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name belegt</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht länger</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>keine Arbeit mehr</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>nicht in jeder Größe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>je Kern</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>an %n Ihrer Fotos:</numerusform>
            <numerusform>an %n Ihrer Fotos:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>ein Kern</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>ein langes Foto hält das Ende auf</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>teils rückgängig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation>private EXIF-Felder</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>skalieren</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>skaliert</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>Ergebnis ist neuer</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>Ergebnis geändert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>läuft anderswo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>geteilte Kerne, Speicher und Takt</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>abwechselnd: mehr Arbeiter als Kerne</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>die Vorschau der Kamera</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>die letzten Fotos</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>die Ergebnisse sind schon da</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>die Durchgänge streuen stärker als das Gesuchte</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>es gibt zu wenige Durchgänge für eine Aussage</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>es gibt zu wenige verschiedene Anzahlen von Arbeitern bis zur Anzahl der Kerne</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>Beschleunigung gegenüber einem Kern</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>nach {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>zu groß für das Format</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>zu lang für ein JPEG</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>diagonal gespiegelt</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>an der anderen Diagonale gespiegelt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>bis %n Arbeiter</numerusform>
            <numerusform>bis %n Arbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>Warten auf Datenträger oder Speicher</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>Warten auf den Datenträger</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>ohne Profil</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>Arbeit in gleichen Teilen</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>Arbeiter wird ersetzt</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>Arbeiter abgestürzt</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>Arbeiter {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>von einem späteren Lauf neu geschrieben</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}: {ratio}-mal so schnell wie ein Kern, {time} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}: {time}, Durchgang {done} von {total}</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}: {time}, Aufwärmen, Durchgang {done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>{factor}-mal länger</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field} muss {allowed} sein.</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} und noch {more}</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} kennt keins</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low}–{high} s</source>
        <translation>{low}–{high}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{node}: {photos}, {seconds} of work, {busy}&#x2009;% busy, {times} times faster than one worker</source>
        <translation>{node}: {photos}, {seconds} Arbeit, zu {busy}&#x2009;% beschäftigt, {times}-mal schneller als ein Arbeiter</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;B</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{percent} % longer</source>
        <translation>{percent}&#xa0;% länger</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>{percent}&#xa0;% kürzer</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos} in {time}, {workers} auf {cores}, {share} bei der Arbeit</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos} in {time}, {workers}, {share} bei der Arbeit</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation>{physical} physische, {logical} logische Kerne.</translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}, vorher {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>{read} gelesen, {written} geschrieben</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} auf %n Kern</numerusform>
            <numerusform>{time} auf %n Kernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} auf %n Kern.</numerusform>
            <numerusform>{time} auf %n Kernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>Bisher {time} auf %n Kern.</numerusform>
            <numerusform>Bisher {time} auf %n Kernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>Bisher {time} mit %n Arbeiter.</numerusform>
            <numerusform>Bisher {time} mit %n Arbeitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>{time} mit %n Arbeiter.</numerusform>
            <numerusform>{time} mit %n Arbeitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}: {time} ({share})</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers} teilen sich {cores}: Sie wechseln sich ab, also dauert jedes Foto länger.</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers} arbeiteten {share} von {time}.</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}: {photos}, {share} bei der Arbeit</translation>
    </message>
</context>
</TS>
