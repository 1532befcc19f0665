<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>Acerca de Lightwork</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>Software libre con licencia MIT, hecho con Qt (LGPL 3) y Pillow.</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>Nunca se conecta a Internet. Sus fotos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>Plani&amp;ficador</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utoridad</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Dirección del planificador</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>C&amp;ertificados, otros nombres de carpetas</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>Cer&amp;tificado</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>Certificado de este equipo</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>Equipos con Dask que ven las mismas carpetas. Sin dirección se inicia uno aquí, para probar. Quien llega a un planificador puede ejecutar programas en sus equipos: manténgalo en una red propia.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>Cada uno tiene este Lightwork y ve las carpetas.</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>Cada uno tiene este Lightwork. Añada fotos para saber si también las ven.</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>Car&amp;petas allí</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>Carpetas que allí tienen otro nombre</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>Clave de este equipo</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>Archivo PEM, si usa TLS</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Probar co&amp;nexión</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786, o vacío</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} no ve {folder}.</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} tiene Lightwork {version}, y este equipo {ours}.</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} no tiene un Lightwork que responda.</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Núcleos</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Nom&amp;bres</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Des&amp;tino</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>&amp;subcarpetas</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>Más núcleos que estos aportan poco: se midió en la pestaña «Aceleración».</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>Nombre de los resultados</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>Los resultados reemplazan a los originales; vea «Nombres y archivos».</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>Estos campos se sustituyen por lo que dicen:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>instale lightwork[formats]</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>codo: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	la fecha en que se tomó</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	de la foto</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	su número, con ceros delante</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	el tamaño pedido</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} de {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	del resultado, en píxeles</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>En &amp;una tabla</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>Elegir el color de fondo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF, XMP, IPTC y comentarios. El perfil de color se conserva siempre.</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>Para las bandas, y bajo la transparencia cuando el formato no la admite.</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>Conse&amp;rvar la fecha del archivo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Resolución en puntos por pulgada</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>todo menos la ubicación</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>la de la foto</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>convertir a sRGB</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>revelar de nuevo</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>instale lightwork[formats]</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>conservar todo</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>conservar el de la foto</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>quitar todo</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>la imagen de la propia cámara</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>&amp;Añadir fotos</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>&amp;Conviene saber</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>Acerca de &amp;Lightwork</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>Aña&amp;dir carpeta</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>Abrir carpeta &amp;de resultados</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>ninguna de estas fotos necesita redimensionarse</translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>Carga de cada núcleo</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>núcleo {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>núcleo {physical}, hilo {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>Haga clic en una foto de la lista para ver aquí qué se hace con ella.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>Suelte para añadir</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Suelte fotos o carpetas aquí</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>Los originales no se tocan: los resultados van a una carpeta propia.</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>Los resultados reemplazarán a los originales.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>Esta carpeta ya no existe: {folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>Elegir la carpeta de los originales</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>Cada resultado reemplaza a su original, que va a la carpeta de abajo.</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>Cada resultado reemplaza a su original, que va a la papelera.</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>Carpeta de los originales</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>Formatos poco comunes en fotos, que solo se leen si lo desea.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Van a</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>Si es mayor</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>Si ya cabe</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si el nombre ya existe</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>Si el resultado tiene más bytes que el original</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Nombres válidos en &amp;Windows</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Si no, se omite una imagen que necesitaría muchísima memoria: puede ser una trampa.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos que ya caben</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>&amp;Imágenes de cualquier tamaño</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Leer también</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>Espacios en los nombres</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>Texto después del nombre</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>Texto antes del nombre</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>Cuando el resultado tiene más bytes que el original.</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>Al iniciar se pide confirmación otra vez.</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>añadir un número</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>se reemplazan, van a una carpeta</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>se reemplazan, van a la papelera</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>pasan a ser -</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>pasan a ser _</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copiar sin cambios</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>conservar el original</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>conservar el resultado</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>omitir la foto</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>reemplazar si es anterior</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>reemplazar el archivo</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>guardar de nuevo</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>Detalle de color (submuestreo de croma)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>Compresión de PNG</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>Compresión de TIFF</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>Esfuerzo para JPEG XL</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>Esfuerzo para WebP</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>Formato que configurar</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>Archivo más grande en kB</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>Número de colores</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>Archivo menor, más tiempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>Velocidad para AVIF</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>Número máximo de intentos</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>La calidad se reduce hasta que el archivo sea así de pequeño.</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>Este formato no tiene opciones.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>un cuarto (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>todo (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>como la foto</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>color completo</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>la mitad (4:2:2)</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problemas ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>en un clúster</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>Una ejecución detenida o interrumpida sigue donde estaba: pulse «Reanudar», o «Continuar» la próxima vez que abra el programa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>Copiar la ruta: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Abrir la carpeta: {what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Preajustes propios</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Pausar o reanudar la ejecución</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>Quitar de la lista las fotos seleccionadas; sus archivos se quedan</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>Deshacer lo hecho</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>«Deshacer» mueve a la papelera lo que hizo una ejecución y recupera los originales que reemplazó.</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>Lo que haya modificado después queda sin tocar.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Adónde van los archivos</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>Los originales nunca se modifican, salvo que elija reemplazarlos; antes se pide confirmación.</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>aún sin carpeta: se propone al añadir fotos</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>Elija un tamaño</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>Suelte fotos o carpetas en la lista</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>No vuelve a mostrar estas sugerencias.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>Pulse «Iniciar»</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Exportar esta ejecución</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>Aún no se ha hecho nada. Aquí estará cada ejecución, para repetirla o deshacerla.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>Solo se admiten archivos de este equipo. Guárdelos primero.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de iniciar</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>Carriles de los procesos</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>proceso {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>Vista previa de {name}</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>Archivos que quedaron sin tocar</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>Buscar nombre o carpeta</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Buscar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>Vuelve a hacer solo estas. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
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
        <translation>Discos, todos los programas: {read} leídos y {written} escritos por segundo.</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>Memoria: {ours} Lightwork, {free} libres.</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical}; físicos: {physical}. Los dos de un par comparten las unidades de un núcleo.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>Segui&amp;r</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>V&amp;er todo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>G&amp;uardar imagen…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>Mostrar los últimos segundos y avanzar con la ejecución (Fin)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>Mostrar toda la ejecución (0 o doble clic)</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>La parte de la ejecución que se ve, como imagen (PNG), dibujo (SVG) o tabla (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>Qué parte de la ejecución se muestra</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Acercar (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>{file} se omite: debe ser {allowed}.</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title} (incluido)</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>Se están procesando fotos</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}&#xa0;% hecho</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Abrir carpeta del registro</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>Algo ha fallado, y es culpa nuestra.</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>También están en el registro: {path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>Sus fotos están a salvo. Comuníquelo, por favor, con los detalles de abajo.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation>A&amp;ñadir ahora</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>O&amp;mitir</translation>
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
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrarla entera (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>Mostrar los píxeles del resultado (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>Reintentar la vista previa</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>Comprobando qué se puede deshacer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>Moviendo los resultados a la papelera</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>¿Deshacer la ejecución del {moment}?</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>¿Deshacer esta ejecución?</translation>
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
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
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
        <translation>antes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>después</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Valores predeterminados</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>&amp;Si una foto ya cabe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>&amp;Avisar al terminar una ejecución larga</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>&amp;Núcleos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>Solo si está en otra ventana. Nunca suena nada.</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>Los demás programas siempre van primero: las fotos los esperan.</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Si no, se omite una imagen que necesitaría muchísima memoria: puede ser una trampa.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos que ya caben</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>&amp;Imágenes de cualquier tamaño</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>Ejecutar e&amp;n</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>un clúster de equipos…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copiar sin cambios</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>dejarme un núcleo libre</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>guardar de nuevo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (modificado)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>&amp;Administrar preajustes…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elija un preajuste</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>Guardar y administrar preajustes</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>Ya hay un preajuste con este nombre. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>Vista previa más grande</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>Mostrar la vista previa en su propia ventana (Intro)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>Aquí se muestra cómo quedará una foto.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>(estimado a partir del trabajo hecho)</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>(mediana de {rounds}, dispersión de hasta {spread})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>Hace una muestra de sus fotos con un núcleo, con hilos y con procesos, por turnos, y la desecha.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>Midiendo: {crew}, ronda {done} de {total}…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Sin medir: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>Un núcleo habría tardado cerca de {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un núcleo</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>los procesos son {ratio} veces más rápidos que un núcleo</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>{ratio} veces más rápido.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estas</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>Añadir carpeta &amp;reciente</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>Co&amp;lor y metadatos</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>Nombres &amp;y archivos</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tamañ&amp;o</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>Se reproduce una grabación; no se hace ni se escribe nada.</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>Reproducción de {file}</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>No se puede reproducir: {why}.</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number} veces más rápido.</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>Rondas de la medición</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>&amp;Abrir original</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>&amp;Reintentar estas</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>Tamaño de archivo después</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>Tamaño de archivo antes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>A&amp;brir resultado</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>Orden en que se encontraron</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>Píxeles después</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>Píxeles antes</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>&amp;Fotos…</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Elija primero una ejecución.</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>Todo sobre esta ejecución, como archivo CSV o JSON.</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>No ha hecho nada.</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>No se sabe dónde están los resultados.</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>No se sabe qué fotos eran.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>Hace lo que queda pendiente de esta ejecución.</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>Mueve a la papelera lo que hizo esta ejecución. Antes pide confirmación.</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>No mientras se esté haciendo otra cosa.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abr&amp;ir carpeta</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>La carpeta con los resultados.</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>Las mismas fotos con las mismas opciones otra vez. No se hace nada hasta que pulse «Iniciar».</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>Qué fue de cada foto de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>Todas las fotos: {count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Con error: {count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>Fotos de una ejecución</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>Fotos de esta ejecución</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>Ejecución del {moment}</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Qué fotos se muestran</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Ini&amp;ciar</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>No se puede iniciar</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>Suelte una carpeta en la ventana o pulse «Añadir carpeta».</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>Mueve a la papelera lo que hizo esta ejecución; antes pide confirmación.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Aún no hay nada que hacer</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carp&amp;eta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>{read} of {found}</source>
        <translation>{read} de {found}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark.</source>
        <translation>Como imagen (PNG), dibujo (SVG) o tabla (CSV), en claro u oscuro.</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>Dibujo, oscuro (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>Dibujo, claro (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>Imagen, oscura (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>Imagen, clara (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>Guardar gráf&amp;ico…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>El gráfico no se puede guardar como {file}: {why}.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre: {file}. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>ninguna de estas fotos necesita redimensionarse</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>Ampliar fotos pe&amp;queñas</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 es todo lo que la forma del tamaño deja de una foto; con menos se acerca más.</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>Promediar como lu&amp;z (lineal)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>Cada foto se hace también en estos tamaños.
Antes de un tamaño puede ir un ajuste: 400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>Otros tamaños</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>Qué parte del mayor recorte posible se toma, en porcentaje</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>Mantiene el brillo de los detalles claros y finos; tarda más.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>Filtro de remuestreo</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>Nitidez en porcentaje</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>Qué parte queda, o dónde se coloca</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>máxima calidad</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Suelte fotos primero: la aceleración se mide con las suyas.</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>Medido con fotos distintas de las que hay ahora en la lista.</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>Medido con opciones distintas de las actuales.</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>Ninguna de estas fotos necesita redimensionarse, así que no hay nada que medir.</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>No durante una ejecución: necesita los núcleos para ella sola.</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Sin medir: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>No mientras se mide otra cosa.</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>Se ajustó el número de núcleos del formulario.</translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Suelte fotos primero: la aceleración se mide con las suyas.</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>Hace una muestra de sus fotos con un proceso, con dos, con más y con hilos, por turnos, y la desecha. Así verá cuánto se gana con más núcleos y cuántos valen la pena.</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>Medir a&amp;hora</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>Iniciando los procesos…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>Vista previa, antes y después</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>Foto que más tardó: {name}, {time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>La muestra en la lista</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>Hasta ahora, mientras la ejecución sigue:</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>Los tiempos son medidos. Lo que necesitaría un núcleo se estima a partir del trabajo hecho.</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>La ejecución entera:</translation>
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
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>Vuelve a preguntar al abrir el programa.</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>Olvida&amp;r</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>No vuelve a preguntar por esta ejecución. Lo que hizo se conserva.</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>Muestra sus fotos en la lista y hace las que quedan pendientes.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>Cuántas de sus fotos se hacen en cada ronda, de la más pequeña a la más grande.</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Números de procesos</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>Fotos de la muestra</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>muestra habitual</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Los números del gráfico</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>&apos;no&apos; con varios tamaños: un solo archivo ocupa el lugar de un original</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>0 con el formato &apos;{format}&apos;, que no tiene calidad</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>Dask no está instalado: pip install &quot;lightwork[cluster]&quot;</translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation>Correo 1024</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram cuadrado</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 estirado</translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation>Miniaturas 256</translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation>Web 1600</translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation>un archivo .csv; Parquet necesita una biblioteca: pip install &apos;lightwork[parquet]&apos;</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>un archivo TOML</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>un bucket o una carpeta dentro de él, como s3://bucket/carpeta</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>un color como #ffffff</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>un archivo de este equipo, como file:///carpeta/foto.jpg</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>un archivo que se pueda leer ({why})</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>un archivo en el que se pueda escribir ({why})</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>un archivo que termine en .csv o .parquet</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>un archivo que no sea una imagen</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>un archivo que aún no exista</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>un archivo que exista</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>una carpeta para los originales</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>una carpeta para los resultados</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>una carpeta con fotos JPEG</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>una carpeta, y esto es un archivo</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>una carpeta, o un almacén que reciba objetos enteros, como s3://bucket/carpeta</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>un nombre de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>un nombre libre, o un fragmento tal como lo escribió Lightwork; mueva el archivo a otro sitio</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>un nombre que no tenga ningún preajuste incluido</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>un nombre que no tenga ningún otro preajuste</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>una ruta de este equipo, o instale: pip install &quot;lightwork[stores]&quot;</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>un lugar en el que se pueda escribir ({why})</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>un preajuste que se pueda leer ({why})</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>un preajuste con un nombre propio, no &apos;{title}&apos;</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>un tamaño como 600x600 o 1600</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>un almacén cuyo contenido se pueda listar ({why})</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un número entero a partir de 1</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>un número entero de {low} a {high}, o 0 para color completo</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>un número entero de {low} a {high}, o 0 para no poner límite</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>un número entero de {low} a {high}, o 0 para conservar la del original</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>un número entero de píxeles</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>un número entero de píxeles con el ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>una dirección como tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>un índice escrito por Lightwork ({why})</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>otro, o instale lightwork[formats]</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>tal como lo hizo esta ejecución, y se modificó después</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>al menos un número de procesos</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>al menos una foto que se pueda redimensionar</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>una lista de {most} tamaños como máximo</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} megapíxeles con el ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>de {low} a {high} por ciento</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} por ciento con el ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} píxeles con el ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>indicado junto con un certificado y su clave</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>omitido; no hay ninguna opción con ese nombre</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>ningún equipo puede trabajar; {node}: {why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>ya nadie quiere saberlo</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>ninguna de estas fotos se puede leer, así que no hay nada que medir</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>de un almacén que exista ({why})</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>de un almacén cuya biblioteca esté instalada ({why})</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>un archivo en un disco que devuelva lo que se escribió</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>un solo número con el ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>el de uno propio, no el de uno incluido</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de estos valores: {choices}</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>los originales solo se reemplazan en este equipo: omita --crew o --replace</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>la ejecución {run} se interrumpió antes de empezar; no se hizo nada</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>la ejecución {run} está en curso</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>la ejecución {run} se deshizo</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>una lista de tamaños como 400, 200</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>un texto con {fields} (o {forms}), sin / ni \</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>un texto sin / ni \</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>el certificado de la autoridad, para una dirección con TLS</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>el clúster no puede trabajar: {why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>no se puede llegar al clúster de este equipo: {why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>no se puede llegar al clúster {address}: {why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>no se puede abrir el diario ({why})</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>no se puede leer el diario ({why})</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>el diario es de una versión posterior de Lightwork</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>el proceso de medición se interrumpió</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>no se puede seguir la receta de la ejecución {run}: {why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>no se puede llegar al almacén ({why})</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>no hay carpeta para una previsión: {why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>no hay ninguna ejecución {run}</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>este grupo de procesos está cerrado</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>esto no es lo que quedaba de la ejecución {run}</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>un par de carpetas como /home/me/photos=/mnt/photos</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>dos números enteros de píxeles, cada uno de {low} a {high}</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>algo que se pueda leer y escribir ({why})</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>algo que la biblioteca del almacén conozca</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>sin contraseña: indíquela con --store-option</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} termina demasiado pronto</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} está dañado</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} no es la grabación de una ejecución</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}: {why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>se guardaron {there} archivos y no {wanted}</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>no se puede pedir {url} ({why})</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} está en un almacén: use la línea de comandos para esta ejecución</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n color</numerusform>
            <numerusform>%n colores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n equipo ha respondido,</numerusform>
            <numerusform>%n equipos han respondido,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>%n copiada sin cambios</numerusform>
            <numerusform>%n copiadas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>%n hecha antes</numerusform>
            <numerusform>%n hechas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n archivo existente se reemplazará</numerusform>
            <numerusform>%n archivos existentes se reemplazarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n archivo en la papelera</numerusform>
            <numerusform>%n archivos en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n archivo en la papelera.</numerusform>
            <numerusform>%n archivos en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n archivo sin tocar</numerusform>
            <numerusform>%n archivos sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n archivo omitido</numerusform>
            <numerusform>%n archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%n archivo hasta ahora</numerusform>
            <numerusform>%n archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n archivo se moverá a la papelera.</numerusform>
            <numerusform>%n archivos se moverán a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n ya no estaba</numerusform>
            <numerusform>%n ya no estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n sin tocar</numerusform>
            <numerusform>%n sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n sin tocar.</numerusform>
            <numerusform>%n sin tocar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n ya no está.</numerusform>
            <numerusform>%n ya no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>No se puede añadir %n de los elementos que ha soltado.</numerusform>
            <numerusform>No se pueden añadir %n de los elementos que ha soltado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n original recuperado</numerusform>
            <numerusform>%n originales recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n original de nuevo en su lugar.</numerusform>
            <numerusform>%n originales de nuevo en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n original se reemplazará</numerusform>
            <numerusform>%n originales se reemplazarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n original volverá a su lugar.</numerusform>
            <numerusform>%n originales volverán a su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation>
            <numerusform>%n foto a la vez.</numerusform>
            <numerusform>%n fotos a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n foto no se puede leer y dará error</numerusform>
            <numerusform>%n fotos no se pueden leer y darán error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>%n foto hecha hasta ahora.</numerusform>
            <numerusform>%n fotos hechas hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n foto ha cambiado después y se hará como está ahora</numerusform>
            <numerusform>%n fotos han cambiado después y se harán como están ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n foto en colores de imprenta (CMYK) pasará a sRGB</numerusform>
            <numerusform>%n fotos en colores de imprenta (CMYK) pasarán a sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n foto se copiará sin cambios: ya es bastante pequeña</numerusform>
            <numerusform>%n fotos se copiarán sin cambios: ya son bastante pequeñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n foto no se hará en todos los tamaños</numerusform>
            <numerusform>%n fotos no se harán en todos los tamaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n foto con 16 bits por canal pasará a 8 bits</numerusform>
            <numerusform>%n fotos con 16 bits por canal pasarán a 8 bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n foto se ampliaría y se vería borrosa</numerusform>
            <numerusform>%n fotos se ampliarían y se verían borrosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n imagen cambiará de formato: el anterior solo se puede leer</numerusform>
            <numerusform>%n imágenes cambiarán de formato: el anterior solo se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n imagen conservará solo el primero de varios fotogramas o páginas</numerusform>
            <numerusform>%n imágenes conservarán solo el primero de varios fotogramas o páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n resultado llevará un número: el nombre ya existe</numerusform>
            <numerusform>%n resultados llevarán un número: el nombre ya existe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>%n ronda por caso</numerusform>
            <numerusform>%n rondas por caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>Cuando esto termine, se puede añadir a la lista %n elemento abierto.</numerusform>
            <numerusform>Cuando esto termine, se pueden añadir a la lista %n elementos abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>Se puede añadir a la lista %n elemento abierto entretanto.</numerusform>
            <numerusform>Se pueden añadir a la lista %n elementos abiertos entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>%n vez por caso</numerusform>
            <numerusform>%n veces por caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n quedará sin tocar, porque ha cambiado después.</numerusform>
            <numerusform>%n quedarán sin tocar, porque han cambiado después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>&amp;Reintentar %n con error</numerusform>
            <numerusform>&amp;Reintentar %n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° a la izquierda</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° a la derecha</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>Una carpeta que allí tiene otro nombre</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>Parte de sus resultados se movió a la papelera. «Deshacer» se lleva el resto.</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>Una parte del trabajo, s, no se puede repartir: solo un proceso a la vez puede hacerla. El resto se reparte entre todos. Por eso, n procesos necesitan s + (1 − s)/n del tiempo que necesita uno y, por muchos que sean, nunca son más de 1/s veces más rápidos. Si no se puede repartir un 5&#xa0;%, el límite es 20 veces. La curva del gráfico es esta ley, con la s que más se acerca a lo medido aquí.</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>Una foto en curso tuvo un núcleo el {share} de su tiempo; si no, esperaba uno, o al disco.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>Una ejecución del {day} no se terminó: falta reemplazar {left} de {all}.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>Una ejecución del {day} no se terminó: falta hacer {left} de {all}, con destino a {folder}.</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>Un proceso ocupa cerca de {memory} de memoria.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Ley de Amdahl</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>La ley de Amdahl no dice nada aquí: {why}.</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>Otro archivo tomó el nombre del resultado; se dejó como estaba.</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>Otra ventana u otro programa la está haciendo ahora.</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>Bits por canal: {detail}.</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>Según la ley de Amdahl, el {serial}&#xa0;% (± {error}) del trabajo no se puede repartir; las rondas se desvían de ella un {off}&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>Elija una carpeta para los originales.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>Perfil de color: {detail}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiadas</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>Copiado sin cambios: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>No se pudo conservar: {detail}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>Con cada proceso más se gana menos que con el anterior. El codo es el número de procesos en el que uno más aportaría menos del 5&#xa0;%: ahí la curva ya se ha doblado. Más allá apenas se espera menos, pero el equipo se calienta más y le queda menos para todo lo demás.</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>Cada uno se mueve a la papelera antes de que su resultado ocupe su lugar.</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>Cada uno se mueve a {folder} antes de que su resultado ocupe su lugar.</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>Cada foto ocupa más tiempo de procesador cuando se hacen más a la vez: los procesos comparten memoria y caché.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Ajustar dentro</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Con bandas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>Previsto a partir de %n de sus fotos, hecha y desechada.</numerusform>
            <numerusform>Previsto a partir de %n de sus fotos, hechas y desechadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>Fotogramas o páginas: {detail}.</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>Inactividad de todos los procesos juntos: {parts}.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Llegó a su fin.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>Procede de un archivo RAW de cámara.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>Procede de un archivo RAW de cámara: {detail}.</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>Tiene menos bits por canal.</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>Tiene varios fotogramas o páginas; se muestra el primero.</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>Se está haciendo ahora.</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>Es más grande de lo pedido.</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>Es más grande de lo pedido: {detail}.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Tardó demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>Se amplió ({detail}).</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>Se amplió.</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>No se aumentó la nitidez, porque tiene 16 bits por canal ({detail}).</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>No se aumentó la nitidez, porque tiene 16 bits por canal.</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>Se redujo a una paleta ({detail}).</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>Se redujo a una paleta.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>Se enderezó ({detail}).</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Se enderezó.</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>Se cambió su perfil de color.</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>Se omitió su perfil de color.</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>Se omitió su perfil de color: {detail}.</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>Se convirtieron sus colores.</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>Se convirtieron sus colores: {detail}.</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>Su paleta pasó a color completo ({detail}).</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>Su paleta pasó a color completo.</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>Sus resultados se movieron a la papelera.</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>Su transparencia se rellenó con {detail}.</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>Su transparencia se rellenó.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado largo</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>Medido con %n de sus fotos, {often}, {when}.</numerusform>
            <numerusform>Medido con %n de sus fotos, {often}, {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>Medianas de %n ronda cada una, por turnos, en caliente; barras: de la más lenta a la más rápida.</numerusform>
            <numerusform>Medianas de %n rondas cada una, por turnos, en caliente; barras: de la más lenta a la más rápida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>Si hay más procesos que núcleos, se turnan: no se gana nada con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>Sin codo hasta %n proceso: aún podrían valer la pena más.</numerusform>
            <numerusform>Sin codo hasta %n procesos: aún podrían valer la pena más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>Ahora no se puede hacer una vista previa: {why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>Ningún proceso estuvo inactivo.</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>No se conservaron todos sus fotogramas o páginas.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>No se puede escribir nada en {folder} ({detail}). Resuélvalo y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>Nada que se pueda medir frena a los procesos.</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>textos PNG</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>En pausa: {progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>Todavía se están procesando fotos. ¿Detener y cerrar?

Lo hecho se conserva; nada queda a medio escribir.</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos de</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>R&amp;eintentar %n con error</numerusform>
            <numerusform>R&amp;eintentar %n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>Leer tarda más cuando leen más procesos a la vez: el límite es el disco.</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>Grabado el {date}: {cores}, {model}.</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>Se quitó: {detail}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>Reemplazar %n original</numerusform>
            <numerusform>Reemplazar %n originales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>¿Reemplazar %n original?</numerusform>
            <numerusform>¿Reemplazar %n originales?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lado corto</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>Hasta ahora unas {ratio} veces más rápido que un núcleo. En qué se fueron los {time}:</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>Parte de lo que llevaba escrito no se pudo conservar.</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>Se quitó parte de lo que llevaba escrito.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>Aceleración con %n de sus fotos</numerusform>
            <numerusform>Aceleración con %n de sus fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>Iniciar los procesos tarda mucho en comparación con el trabajo en sí.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>Detenido. Pendientes: {left}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>No se puede hacer: {why}.</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>La dirección del planificador</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>El fondo</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>El certificado de la autoridad</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>El certificado o su clave</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>La elección para los originales</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>El recorte</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>El disco está lleno. Libere espacio y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>El archivo está incompleto: le falta el final.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>Se muestra el primero de %n tamaño.</numerusform>
            <numerusform>Se muestra el primero de %n tamaños.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>El ajuste</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>La carpeta de los originales</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>La carpeta de los resultados</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>La carpeta {folder} ya no existe. Recupérela y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>El formato</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>La lista de otros tamaños</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>El codo está en %n proceso: uno más aporta menos del 5&#xa0;%.</numerusform>
            <numerusform>El codo está en %n procesos: uno más aporta menos del 5&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>El archivo más grande</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>El nombre del preajuste</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>El número de colores</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>El número de núcleos</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>El número de intentos</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>El original no se puede mostrar.</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>Se conservó el original, porque el resultado era mayor ({detail}).</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>Se conservó el original, porque el resultado era mayor.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>No se puede conectar con los otros equipos ({detail}). Corríjalo y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>No se puede conectar con los otros equipos.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>La imagen está dañada y no se puede decodificar.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>El programa se cerró a media ejecución.</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>La calidad</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>La calidad se redujo a {detail}.</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>La calidad se redujo.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>La resolución</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>Lo demás está como estaba; «Deshacer» continúa.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>El resultado no se puede mostrar.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>El resultado no se puede escribir.</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>El resultado es demasiado grande para su formato.</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>Los resultados quizá no quepan en el disco</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>Los resultados ocuparán de {low} a {high}.</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>Los resultados ocuparán de {low} a {high}; hay {free} libres.</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>El mismo trabajo en partes iguales: {time} en el mejor caso.</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>La nitidez</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>El tamaño</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>El texto después del nombre</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>El texto antes del nombre</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>El proceso que tenía esta imagen se interrumpió dos veces.</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>Los procesos no pudieron continuar: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>No hay ejecuciones suficientes para decir cuántos procesos valen la pena.</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>No hay permiso para leerlo o escribirlo.</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>No hay permiso para escribir en {folder}. Concédalo y pulse «Reanudar».</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>Así va {ratio} veces más rápido que con un núcleo.</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>Es un error nuestro; por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>No es una imagen.</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>Este es el archivo que se escribió.</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>Esta foto ha hecho fallar la vista previa. En una ejecución no afectaría a ninguna otra.</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>Esta foto tarda más de lo que espera una vista previa. Una ejecución tiene más paciencia.</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>Esta ejecución no se puede reanudar ni deshacer: {why}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>Dos procesos en un núcleo físico lo comparten: el segundo aporta menos.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>Usar %n núcleo</numerusform>
            <numerusform>Usar %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>Qué hizo cada proceso</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>¿Qué es la ley de Amdahl?</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>¿Qué es el codo?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>¿Por qué {ratio} veces y no {workers}? En qué se fue el tiempo ({time}):</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>Con {cores} solo para ellos: {time} como mucho.</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>Proceso {number}: inactivo.</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>Proceso {number}: {phase}, {name}.</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>Proceso {number}: {photos}.</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>Los procesos esperan entre dos fotos: entregar el trabajo lleva tiempo.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>un RAW de cámara</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>se necesitan cerca de {needed}</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>se necesitan cerca de {needed}, hay {free} libres</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>cerca de {time} ({range}) y {bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>después {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>los %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>ya cabe</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya existe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>antes {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>entre dos fotos</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>no se puede mover a la papelera</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificado después</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>copiado sin cambios</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificar</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificando</translation>
    </message>
    <message>
        <source>developed</source>
        <translation>revelado</translation>
    </message>
    <message>
        <source>died</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>codificar</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificando</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP extendido</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>falló antes</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>más rápida a más lenta</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>reflejo vertical</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>previsto: de {low} a {high}; escrito: {real}</translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation>previsto: {range}; real: {time}</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>a la espera de memoria</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>inactividad, todos los procesos: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>inactivo: {why}, {time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>en el lugar de los originales</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>con más procesos va más lento</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>es para otros píxeles</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>no se puede recuperar su original</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>codo: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>enlace circular</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>resto inacabado</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>nota del fabricante</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejo horizontal</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>foto en movimiento</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nombre ocupado</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>falta memoria</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>sin trabajo pendiente</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>faltan tamaños</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>de cada núcleo</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>en %n de sus fotos:</numerusform>
            <numerusform>en %n de sus fotos:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un núcleo</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>una foto larga retrasa el final</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>error nuestro</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>carpeta de resultados</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>deshecho en parte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation>etiquetas EXIF privadas</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>remuestrear</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionando</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>resultado más reciente</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>resultado modificado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>en otro sitio</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>segundos desde el inicio</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>compartir núcleos, memoria y reloj</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>arranque</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>por turnos: más procesos que núcleos</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>la vista previa de la cámara</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>las últimas fotos</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>los resultados ya están ahí</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>las rondas varían más que lo que se busca</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>no hay rondas suficientes para saberlo</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>hay muy pocos números de procesos distintos, hasta el de núcleos</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>veces más rápido</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>veces más rápido que un núcleo</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>a {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>demasiado grande para el formato</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>demasiado largo para un JPEG</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>reflejo diagonal</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>reflejo en la otra diagonal</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>hasta %n proceso</numerusform>
            <numerusform>hasta %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>a la espera de disco o memoria</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>a la espera del disco</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>trabajo en partes iguales</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>sustituyendo el proceso</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>proceso caído</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>proceso {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>escrito de nuevo por una ejecución posterior</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}: {ratio} veces más rápido que un núcleo, {time} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}: {time}, ronda {done} de {total}</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}: {time}, calentamiento, ronda {done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>{factor} veces más</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field} debe ser {allowed}.</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} y {more} más</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} no admite ninguno</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
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
        <translation>{node}: {photos}, {seconds} de trabajo, ocupado al {busy}&#x2009;%, {times} veces más rápido que un proceso</translation>
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
        <translation>{percent}&#xa0;% más</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>{percent}&#xa0;% menos</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos} en {time}, {workers} en {cores}, trabajando {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos} en {time}, {workers}, trabajando {share}</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation>{physical} núcleos físicos, {logical} lógicos.</translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}, antes {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>{read} leídos, {written} escritos</translation>
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
        <translation>quedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} en %n núcleo</numerusform>
            <numerusform>{time} en %n núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} en %n núcleo.</numerusform>
            <numerusform>{time} en %n núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>{time} hasta ahora en %n núcleo.</numerusform>
            <numerusform>{time} hasta ahora en %n núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>{time} hasta ahora con %n proceso.</numerusform>
            <numerusform>{time} hasta ahora con %n procesos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>{time} con %n proceso.</numerusform>
            <numerusform>{time} con %n procesos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}: {time} ({share})</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers} comparten {cores}: se turnan, así que cada foto tarda más.</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers}: trabajo durante el {share} de {time}.</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}: {photos}, trabajando {share}</translation>
    </message>
</context>
</TS>
