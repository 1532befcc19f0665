<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>À propos de Lightwork</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>Logiciel libre sous licence MIT, fait avec Qt (LGPL 3) et Pillow.</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>Il ne se connecte jamais à Internet. Vos photos restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>&amp;Ordonnanceur</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utorité</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Adresse de l&apos;ordonnanceur</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>C&amp;ertificats, autres noms de dossiers</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>Certifica&amp;t</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l&apos;autorité</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>Certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>Des machines avec Dask qui voient les mêmes dossiers. Sans adresse, une grappe d&apos;essai est démarrée ici. Qui atteint un ordonnanceur peut exécuter des programmes sur ses machines&#xa0;: gardez-le dans un réseau à vous.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>Chacun a ce Lightwork et voit les dossiers.</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>Chacun a ce Lightwork. Ajoutez des photos pour savoir s&apos;ils les voient aussi.</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>&amp;Dossiers là-bas</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>Dossiers qui portent un autre nom là-bas</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>Clé de cet ordinateur</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>Fichier PEM, s&apos;il utilise TLS</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Tester la co&amp;nnexion</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786, ou vide</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} ne voit pas {folder}.</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} a Lightwork {version}, et cet ordinateur {ours}.</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} n&apos;a pas de Lightwork qui réponde.</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Cœurs</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ve&amp;rs</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>s&amp;ous-dossiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>Plus de cœurs n&apos;apportent guère&#xa0;: mesuré dans l&apos;onglet Accélération.</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>Nom des résultats</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Préré&amp;glage</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>Les résultats remplacent les originaux, voir Noms et fichiers.</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>Même format</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>Ces champs sont remplacés&#xa0;:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>installer lightwork[formats]</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>coude&#xa0;: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	date de prise de vue</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	de la photo</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	son numéro, avec des zéros devant</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	telle que demandée</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} sur {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	du résultat en pixels</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>En ta&amp;bleau</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Couleur de fond</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>RAW d&apos;appareil photo</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>Choisir la couleur de fond</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF, XMP, IPTC et commentaires. Le profil de couleur reste toujours.</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>Pour les bandes, et sous la transparence là où le format n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>Garder la &amp;date du fichier</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Résolution en points par pouce</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>toutes sauf le lieu</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>comme la photo</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>convertir en sRGB</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>développer à nouveau</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>installer lightwork[formats]</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>tout garder</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>garder le profil de la photo</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>tout supprimer</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>l&apos;image de l&apos;appareil</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>Ajouter des p&amp;hotos</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>&amp;Bon à savoir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>À propos de &amp;Lightwork</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>A&amp;jouter un dossier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>&amp;Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>aucune de ces photos n&apos;est à redimensionner</translation>
    </message>
</context>
<context>
    <name>CoreBars</name>
    <message>
        <source>Load of each core</source>
        <translation>Charge de chaque cœur</translation>
    </message>
    <message>
        <source>core {number}</source>
        <translation>cœur {number}</translation>
    </message>
    <message>
        <source>core {physical}, thread {number}</source>
        <translation>cœur {physical}, thread {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>Cliquez sur une photo de la liste pour voir ici ce qui lui est fait.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>Relâchez pour ajouter</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Déposez ici des photos ou des dossiers</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>Les originaux restent intacts&#xa0;: les résultats vont dans un dossier à part.</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>Les résultats remplaceront les originaux.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>Ce dossier n&apos;existe plus&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>Choisir le dossier des originaux</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>Chaque résultat remplace son original, qui va dans le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>Chaque résultat remplace son original, qui va à la corbeille.</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>Dossier des originaux</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>Formats rares pour des photos, lus seulement si vous le voulez.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>Si plus gros</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>Si convient</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>Si pris</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si le nom est pris</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>Si le résultat a plus d&apos;octets que l&apos;original</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Noms permis par &amp;Windows</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Sinon, une image qui demanderait énormément de mémoire est ignorée&#xa0;: c&apos;est peut-être un piège.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Photos qui conviennent déjà</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>Images de n&apos;importe &amp;quelle taille</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Lire aussi</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>Espaces dans les noms</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>Texte après le nom</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>Texte avant le nom</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>Là où le résultat a plus d&apos;octets que l&apos;original.</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>La question vous est reposée au démarrage.</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>ajouter un numéro</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>remplacés, vont dans un dossier</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>remplacés, vont à la corbeille</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tels quels</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>deviennent -</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>deviennent _</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copier telle quelle</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>garder l&apos;original</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>garder le résultat</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>ignorer la photo</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>remplacer si plus ancien</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>remplacer le fichier</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>enregistrer à nouveau</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>Détail des couleurs (sous-échantillonnage de la chroma)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>Compression PNG</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>Compression TIFF</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>Effort pour JPEG XL</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>Effort pour WebP</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>Format à régler</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>Plus gros fichier en ko</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>Nombre de couleurs</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>Fichier plus petit, plus de temps</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>Vitesse pour AVIF</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>Nombre maximal d&apos;essais</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>La qualité est réduite jusqu&apos;à ce que le fichier soit aussi petit.</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>Ce format n&apos;a pas de réglages.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>un quart (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>tout (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>comme la photo</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>toutes les couleurs</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>la moitié (4:2:2)</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problèmes ({count})</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>sur une grappe</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>Un traitement arrêté ou interrompu reprend là où il en était&#xa0;: avec Reprendre, ou avec Continuer au prochain lancement.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>Copier le chemin&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Ouvrir le dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Vos préréglages</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Mettre le traitement en pause, ou le reprendre</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>Retirer de la liste les photos sélectionnées&#xa0;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>Annuler l&apos;action met à la corbeille ce qu&apos;un traitement a fait, et remet en place les originaux qu&apos;il a remplacés.</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>Ce que vous avez modifié depuis est laissé tel quel.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>Vos originaux ne sont jamais modifiés, sauf si vous choisissez de les remplacer&#xa0;; la question vous est d&apos;abord posée.</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>pas encore de dossier&#xa0;: il est proposé quand vous ajoutez des photos</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>Choisissez une taille</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>Déposez ici photos ou dossiers</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>J&apos;a&amp;i compris</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>N&apos;affiche plus jamais ces conseils.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>Appuyez sur Démarrer</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>Traitements précédents</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Exporter ce traitement</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>Rien n&apos;a encore été fait. Chaque traitement figurera ici, à répéter ou à annuler.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent l&apos;être. Enregistrez-les d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de démarrer</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>Pistes des ouvriers</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>ouvrier {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>Aperçu de {name}</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>Fichiers laissés tels quels</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissés tels quels</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>Chercher un nom ou un dossier</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Chercher par nom ou dossier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>Ne refait que celles-là. Ce qui est fait reste.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec remarques</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Disks, all programs: {read} read, {written} written per second.</source>
        <translation>Disques, tous les programmes&#xa0;: {read} lus, {written} écrits par seconde.</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>Mémoire&#xa0;: {ours} pour Lightwork, {free} libres.</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical} sur {physical} physiques&#xa0;: les deux d&apos;une paire partagent les unités d&apos;un cœur.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>To&amp;ut</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Enregistrer l&apos;&amp;image…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>Montrer les dernières secondes et suivre le traitement (Fin)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>Montrer tout le traitement (0 ou double-clic)</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>La partie affichée du traitement, en image (PNG), dessin (SVG) ou tableau (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>Partie du traitement affichée</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Zoom avant (+ ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>{file} est ignoré&#xa0;: ce doit être {allowed}.</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title} (intégré)</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>Traitement de photos en cours</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}&#xa0;% faits</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>Quelque chose a mal tourné, et c&apos;est notre faute.</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>Ils sont aussi dans le journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>Vos photos sont en sécurité. Merci de signaler l&apos;erreur, avec les détails ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>OpenedBar</name>
    <message>
        <source>Add them no&amp;w</source>
        <translation>Ajouter maintena&amp;nt</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>Laisser de cô&amp;té</translation>
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
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Préparation de l&apos;aperçu…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Afficher toute l&apos;image (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>Afficher les pixels mêmes du résultat (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>Réessayer l’aperçu</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>Recherche de ce qui peut être annulé</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>Les résultats vont à la corbeille</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>Annuler le traitement du {moment}&#xa0;?</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Annuler ce traitement&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PastPhotosModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;elle est devenue</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>to</source>
        <translation>après</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>&amp;Si une photo convient déjà</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>&amp;Prévenir quand un long traitement est terminé</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>Cœ&amp;urs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>À partir du prochain lancement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>Seulement si vous êtes dans une autre fenêtre. Il n&apos;y a jamais de son.</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>Les autres programmes passent toujours d&apos;abord&#xa0;: les photos les attendent.</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Sinon, une image qui demanderait énormément de mémoire est ignorée&#xa0;: c&apos;est peut-être un piège.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Photos qui conviennent déjà</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>Images de &amp;n&apos;importe quelle taille</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>Exécuter s&amp;ur</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>une grappe de machines…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copier telle quelle</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>me laisser un cœur</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>enregistrer à nouveau</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (modifié)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>&amp;Gérer les préréglages…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>Enregistrer et gérer les préréglages</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>Un préréglage de ce nom existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>Aperçu plus grand</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Préparation de l&apos;aperçu…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>Afficher l&apos;aperçu dans sa propre fenêtre (Entrée)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>Ici s&apos;affiche ce que deviendra une photo.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>(estimated from the work done)</source>
        <translation>(estimé d&apos;après le travail fait)</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>(médiane de {rounds}, écart jusqu&apos;à {spread})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>Fait un échantillon de vos photos avec un cœur, des threads et des processus, tour à tour, puis le jette.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>Mesure&#xa0;: {crew}, tour {done} sur {total}…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Pas mesuré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>Un seul cœur aurait mis environ {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>les processus sont {ratio} fois aussi rapides qu&apos;un cœur</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>{crew} {time}</source>
        <translation>{crew} {time}</translation>
    </message>
    <message>
        <source>{ratio} times faster.</source>
        <translation>{ratio} fois plus rapide.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces dossiers</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>Ajouter un dossier &amp;récent</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>Co&amp;uleur et métadonnées</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>Noms et &amp;fichiers</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>Un enregistrement est rejoué&#xa0;; rien n&apos;est fait ni écrit.</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>Lecture impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number} fois plus vite.</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>Tours de la mesure</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>&amp;Ouvrir l&apos;original</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>&amp;Réessayer celles-ci</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>Taille du fichier après</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>Taille du fichier avant</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>Ouvrir le &amp;résultat</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>Ordre de découverte</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>Pixels après</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>Pixels avant</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>&amp;Photos…</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Choisissez d&apos;abord un traitement.</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>Tout sur ce traitement, dans un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>Il n&apos;a rien fait.</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>On ne sait pas où sont les résultats.</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>On ne sait pas quelles photos c&apos;étaient.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Il est en cours.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>Fait ce qui reste de ce traitement.</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>Met à la corbeille ce que ce traitement a fait. La question vous est d&apos;abord posée.</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>Pas pendant qu&apos;autre chose est en cours.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n&apos;en reste rien à faire.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>Le dossier des résultats.</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>Les mêmes photos avec les mêmes réglages. Rien n&apos;est fait avant que vous n&apos;appuyiez sur Démarrer.</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>Ce qu&apos;est devenue chaque photo de ce traitement.</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>Toutes les photos&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>Photos d&apos;un traitement</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>Photos de ce traitement</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>Traitement du {moment}</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Photos affichées</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>Démarrage impossible</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>Déposez un dossier sur la fenêtre, ou appuyez sur Ajouter un dossier.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>Met à la corbeille ce que ce traitement a fait&#xa0;; la question est posée avant.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Rien à faire pour l&apos;instant</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvr&amp;ir le dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>{read} of {found}</source>
        <translation>{read} sur {found}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark.</source>
        <translation>En image (PNG), dessin (SVG) ou tableau (CSV), clair ou sombre.</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>Dessin, sombre (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>Dessin, clair (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>Image, sombre (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>Image, claire (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>Enregistrer le graph&amp;ique…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>Le graphique ne peut pas être enregistré sous {file}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;: {file}. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>aucune de ces photos n&apos;est à redimensionner</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Amount</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>Agrand&amp;ir les petites photos</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 est tout ce que la forme de la taille laisse d&apos;une photo&#xa0;; moins s&apos;en approche.</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi en</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>Mo&amp;yenne comme la lumière (linéaire)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>Chaque photo est faite aussi dans ces tailles.
Un ajustement peut précéder une taille&#xa0;: 400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>Autres tailles</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>Part du plus grand recadrage qui est prise, en pour cent</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>Les fins détails clairs restent aussi clairs qu&apos;ils sont&#xa0;; prend plus de temps.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>Filtre de rééchantillonnage</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>Netteté en pour cent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>Quelle partie reste, ou où elle se place</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>meilleure qualité</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Déposez d&apos;abord des photos&#xa0;: l&apos;accélération se mesure sur les vôtres.</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>Mesuré avec d&apos;autres photos que celles de la liste actuelle.</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>Mesuré avec d&apos;autres réglages que ceux d&apos;à présent.</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>Aucune de ces photos n&apos;est à redimensionner&#xa0;: il n&apos;y a rien à mesurer.</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>Pas pendant un traitement&#xa0;: il a besoin des cœurs pour lui seul.</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Pas mesuré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>Pas pendant une autre mesure.</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>Les cœurs du formulaire sont réglés.</translation>
    </message>
</context>
<context>
    <name>SpeedupRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Déposez d&apos;abord des photos&#xa0;: l&apos;accélération se mesure sur les vôtres.</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>Traite un échantillon de vos photos avec un ouvrier, deux, davantage, puis des threads, tour à tour, et le jette. Vous voyez alors combien de temps plus de cœurs font gagner, et combien en valent la peine.</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>Démarrage des ouvriers…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>Aperçu, avant et après</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>Photo la plus longue&#xa0;: {name}, {time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>La montre dans la liste</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>Jusqu&apos;ici, pendant que le traitement continue&#xa0;:</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>Les temps sont mesurés. Ce qu&apos;il faudrait à un seul cœur est estimé d&apos;après le travail fait.</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>Le traitement entier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>UnfinishedBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Cont&amp;inuer</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>Demande à nouveau au prochain lancement.</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>Ne demande plus rien sur ce traitement. Ce qu&apos;il a fait reste.</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Plu&amp;s tard</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>Affiche ses photos dans la liste, et fait celles qui restent.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>Combien de vos photos sont traitées à chaque tour, de la plus petite à la plus grande.</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Nombres d&apos;ouvriers</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>Photos de l&apos;échantillon</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>échantillon habituel</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Les chiffres du graphique</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>«&#xa0;restent tels quels&#xa0;» avec plusieurs tailles&#xa0;: un seul fichier prend la place d&apos;un original</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>0 avec le format «&#xa0;{format}&#xa0;», qui n&apos;a pas de qualité</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>Dask n&apos;est pas installé&#xa0;: pip install &quot;lightwork[cluster]&quot;</translation>
    </message>
    <message>
        <source>E-mail 1024</source>
        <translation>E-mail 1024</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Carré Instagram</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 étiré</translation>
    </message>
    <message>
        <source>Thumbnails 256</source>
        <translation>Miniatures 256</translation>
    </message>
    <message>
        <source>Web 1600</source>
        <translation>Web 1600</translation>
    </message>
    <message>
        <source>a .csv file; Parquet needs a library: pip install &apos;lightwork[parquet]&apos;</source>
        <translation>un fichier .csv&#xa0;; Parquet demande une bibliothèque&#xa0;: pip install &apos;lightwork[parquet]&apos;</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>un fichier TOML</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>un bucket ou un dossier de celui-ci, comme s3://bucket/dossier</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>une couleur comme #ffffff</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>un fichier de cet ordinateur, comme file:///dossier/photo.jpg</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>un fichier lisible ({why})</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>un fichier où l&apos;on peut écrire ({why})</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>un fichier qui finit par .csv ou .parquet</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>un fichier qui n&apos;est pas une image</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>un fichier qui n&apos;existe pas encore</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>un fichier qui existe</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>un dossier pour les originaux</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>un dossier pour les résultats</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>un dossier avec des photos JPEG</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>un dossier, et ceci est un fichier</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>un dossier, ou un stockage qui prend des objets entiers, comme s3://bucket/dossier</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>un nom d&apos;au plus {most} caractères</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>un nom libre, ou un fragment tel que Lightwork l&apos;a écrit&#xa0;; déplacez-le</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>un nom qu&apos;aucun préréglage intégré ne porte</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>un nom qu&apos;aucun autre préréglage ne porte</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>un chemin de cet ordinateur, ou installez&#xa0;: pip install &quot;lightwork[stores]&quot;</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>un endroit où l&apos;on peut écrire ({why})</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>un préréglage lisible ({why})</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>un préréglage avec un nom à lui, pas «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>une taille comme 600x600 ou 1600</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>un stockage dont on peut lister le contenu ({why})</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>un nombre entier de {low} à {high}, ou 0 pour toutes les couleurs</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>un nombre entier de {low} à {high}, ou 0 pour aucune limite</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>un nombre entier de {low} à {high}, ou 0 pour garder celle de l&apos;original</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>un nombre entier de pixels</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>un nombre entier de pixels avec l&apos;ajustement «&#xa0;{fit}&#xa0;»</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>une adresse comme tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>un index écrit par Lightwork ({why})</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>un autre&#xa0;; sinon, installez lightwork[formats]</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>tel que ce traitement l&apos;a fait, et a été modifié depuis</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>au moins un nombre d&apos;ouvriers</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>au moins une photo qui peut être redimensionnée</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>limitée à {most} tailles</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} à {high} mégapixels avec l&apos;ajustement «&#xa0;{fit}&#xa0;»</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>de {low} à {high} pour cent</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>de {low} à {high} pour cent avec l&apos;ajustement «&#xa0;{fit}&#xa0;»</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} à {high} pixels avec l&apos;ajustement «&#xa0;{fit}&#xa0;»</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>donné avec un certificat et sa clé</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>omis&#xa0;; aucun réglage ne porte ce nom</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>aucune machine ne peut travailler ; {node} : {why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>plus personne ne veut le savoir</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>aucune de ces photos ne peut être lue, il n&apos;y a donc rien à mesurer</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>d&apos;un stockage qui existe ({why})</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>d&apos;un stockage dont la bibliothèque est installée ({why})</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>sur un disque qui rend ce qui a été écrit</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>un seul nombre avec l&apos;ajustement «&#xa0;{fit}&#xa0;»</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>celui d&apos;un de vos préréglages, pas d&apos;un préréglage intégré</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>l&apos;une de ces valeurs&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>les originaux ne sont remplacés que sur cet ordinateur&#xa0;: omettez --crew ou --replace</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>le traitement {run}&#xa0;s&apos;est interrompu avant de commencer&#xa0;; rien n&apos;a été fait</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>le traitement {run} est en cours</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>le traitement {run} a été annulé</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>une liste comme 400, 200</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>un texte avec {fields} (ou {forms}), sans / ni \</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>un texte sans / ni \</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>le certificat de l&apos;autorité, pour une adresse avec TLS</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>la grappe ne peut pas travailler : {why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>la grappe de cet ordinateur est injoignable : {why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>la grappe {address} est injoignable : {why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>l&apos;historique ne peut pas être ouvert ({why})</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>l&apos;historique ne peut pas être lu ({why})</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>l&apos;historique vient d&apos;une version plus récente de Lightwork</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>le processus de mesure s&apos;est arrêté</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>la recette du traitement {run} ne peut pas être suivie&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>le stockage est injoignable ({why})</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>il n&apos;y a pas de dossier pour une prévision : {why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>il n&apos;y a pas de traitement {run}</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>cette équipe est fermée</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>ce n&apos;est pas ce qui restait du traitement {run}</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>deux dossiers comme /home/me/photos=/mnt/photos</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>deux nombres entiers de pixels, chacun de {low} à {high}</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>lisible et accessible en écriture ({why})</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>quelque chose que la bibliothèque du stockage connaît</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>sans mot de passe&#xa0;: donnez-le par --store-option</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} se termine trop tôt</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} est endommagé</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} n&apos;est pas l&apos;enregistrement d&apos;un traitement</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>{there} fichiers ont été enregistrés et non {wanted}</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>{url} ne peut pas être demandé ({why})</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} est dans un stockage&#xa0;: utilisez la ligne de commande pour ce traitement</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n couleur</numerusform>
            <numerusform>%n couleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n machine a répondu,</numerusform>
            <numerusform>%n machines ont répondu,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>%n copiée telle quelle</numerusform>
            <numerusform>%n copiées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>%n déjà faite</numerusform>
            <numerusform>%n déjà faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n fichier existant sera remplacé</numerusform>
            <numerusform>%n fichiers existants seront remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n fichier dans la corbeille</numerusform>
            <numerusform>%n fichiers dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n fichier dans la corbeille.</numerusform>
            <numerusform>%n fichiers dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n fichier laissé tel quel</numerusform>
            <numerusform>%n fichiers laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fichier ignoré</numerusform>
            <numerusform>%n fichiers ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%n fichier jusqu&apos;ici</numerusform>
            <numerusform>%n fichiers jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n fichier ira à la corbeille.</numerusform>
            <numerusform>%n fichiers iront à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n déjà disparu</numerusform>
            <numerusform>%n déjà disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n laissé tel quel</numerusform>
            <numerusform>%n laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n laissé tel quel.</numerusform>
            <numerusform>%n laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n n&apos;existe plus.</numerusform>
            <numerusform>%n n&apos;existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>%n des éléments déposés ne peut pas être ajouté.</numerusform>
            <numerusform>%n des éléments déposés ne peuvent pas être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n original remis en place</numerusform>
            <numerusform>%n originaux remis en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n original à nouveau à sa place.</numerusform>
            <numerusform>%n originaux à nouveau à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n original sera remplacé</numerusform>
            <numerusform>%n originaux seront remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n original reviendra à sa place.</numerusform>
            <numerusform>%n originaux reviendront à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at a time.</source>
        <translation>
            <numerusform>%n photo à la fois.</numerusform>
            <numerusform>%n photos à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n photo ne peut pas être lue et sera en échec</numerusform>
            <numerusform>%n photos ne peuvent pas être lues et seront en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>%n photo faite jusqu&apos;ici.</numerusform>
            <numerusform>%n photos faites jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n photo a changé depuis, et sera faite telle qu&apos;elle est maintenant</numerusform>
            <numerusform>%n photos ont changé depuis, et seront faites telles qu&apos;elles sont maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n photo en couleurs d&apos;impression (CMYK) passera en sRGB</numerusform>
            <numerusform>%n photos en couleurs d&apos;impression (CMYK) passeront en sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n photo sera copiée telle quelle&#xa0;: déjà assez petite</numerusform>
            <numerusform>%n photos seront copiées telles quelles&#xa0;: déjà assez petites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n photo ne sera pas faite dans toutes les tailles</numerusform>
            <numerusform>%n photos ne seront pas faites dans toutes les tailles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n photo de 16 bits par canal passera à 8 bits</numerusform>
            <numerusform>%n photos de 16 bits par canal passeront à 8 bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n photo serait agrandie et paraîtrait floue</numerusform>
            <numerusform>%n photos seraient agrandies et paraîtraient floues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n image changera de format&#xa0;: l&apos;ancien ne peut être que lu</numerusform>
            <numerusform>%n images changeront de format&#xa0;: l&apos;ancien ne peut être que lu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n image ne gardera que la première de plusieurs vues ou pages</numerusform>
            <numerusform>%n images ne garderont que la première de plusieurs vues ou pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n résultat recevra un numéro&#xa0;: le nom est pris</numerusform>
            <numerusform>%n résultats recevront un numéro&#xa0;: le nom est pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>%n tour chacun</numerusform>
            <numerusform>%n tours chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>%n élément ouvert pourra être ajouté à la liste quand ce sera fini.</numerusform>
            <numerusform>%n éléments ouverts pourront être ajoutés à la liste quand ce sera fini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>%n élément ouvert entre-temps peut être ajouté à la liste.</numerusform>
            <numerusform>%n éléments ouverts entre-temps peuvent être ajoutés à la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) each</source>
        <translation>
            <numerusform>%n fois chacun</numerusform>
            <numerusform>%n fois chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n sera laissé tel quel, car modifié depuis.</numerusform>
            <numerusform>%n seront laissés tels quels, car modifiés depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n ouvrier</numerusform>
            <numerusform>%n ouvriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>Réessa&amp;yer&#xa0;%n échec</numerusform>
            <numerusform>Réessa&amp;yer&#xa0;%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° à gauche</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° à droite</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>Un dossier qui porte un autre nom là-bas</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>Une partie de ses résultats a été mise à la corbeille. Annuler l&apos;action prend le reste.</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>Une partie du travail, s, ne peut pas être partagée&#xa0;: un seul ouvrier à la fois peut la faire. Le reste est partagé entre tous. Ainsi, n ouvriers demandent s + (1 − s)/n du temps d&apos;un seul et, si nombreux soient-ils, ils ne sont jamais plus de 1/s fois plus rapides. Avec 5&#xa0;% non partageables, la limite est de 20 fois. La courbe du graphique est cette loi, avec le s le plus proche de ce qui a été mesuré ici.</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>Une photo en cours avait un cœur {share} de son temps&#xa0;; sinon, elle en attendait un, ou attendait le disque.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>Un traitement du {day} n&apos;a pas été terminé&#xa0;: reste {left} sur {all}, à remplacer.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>Un traitement du {day} n&apos;a pas été terminé&#xa0;: reste {left} sur {all}, vers {folder}.</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>Un ouvrier prend environ {memory} de mémoire.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Loi d&apos;Amdahl</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>La loi d&apos;Amdahl ne dit rien ici&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>Un autre fichier a pris le nom du résultat&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>Une autre fenêtre ou un autre programme s&apos;en occupe.</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>Bits par canal&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>D&apos;après la loi d&apos;Amdahl, {serial}&#xa0;% (± {error}) du travail ne peut pas être partagé&#xa0;; les tours s&apos;en écartent de {off}&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>Choisissez un dossier pour les originaux.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>Profil de couleur&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>Copié tel quel&#xa0;: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>N&apos;a pas pu être gardé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>Chaque ouvrier de plus apporte moins que le précédent. Le coude est le nombre d&apos;ouvriers à partir duquel un de plus apporterait moins de 5&#xa0;%&#xa0;: la courbe s&apos;y est infléchie. Au-delà, vous n&apos;attendez guère moins, mais l&apos;ordinateur chauffe plus et il lui en reste moins pour tout le reste.</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>Chacun va à la corbeille avant que son résultat prenne sa place.</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>Chacun va dans {folder} avant que son résultat prenne sa place.</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>Chaque photo prend plus de temps processeur quand plusieurs sont traitées à la fois&#xa0;: les ouvriers partagent la mémoire et le cache.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Ajuster dans</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Avec bandes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>Prévu d&apos;après&#xa0;%n de vos photos, faite puis jetée.</numerusform>
            <numerusform>Prévu d&apos;après&#xa0;%n de vos photos, faites puis jetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>Vues ou pages&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>carte de gain HDR</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>Inactivité, tous ouvriers réunis&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Il est allé jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>Elle vient d&apos;un fichier RAW d&apos;appareil photo.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>Elle vient d&apos;un fichier RAW d&apos;appareil photo&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>Elle a moins de bits par canal.</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>Elle a plusieurs vues ou pages&#xa0;; la première est affichée.</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>Il est en cours.</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>Le fichier est plus gros que demandé.</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>Le fichier est plus gros que demandé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Le traitement était trop long et a été abandonné.</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>Elle a été agrandie ({detail}).</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>Elle a été agrandie.</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>Elle n&apos;a pas été rendue plus nette, car elle a 16 bits par canal ({detail}).</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>Elle n&apos;a pas été rendue plus nette, car elle a 16 bits par canal.</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>Elle a été réduite à une palette ({detail}).</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>Elle a été réduite à une palette.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Il a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>Elle a été redressée ({detail}).</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Elle a été redressée.</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>Son profil de couleur a été changé.</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>Son profil de couleur a été retiré.</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>Son profil de couleur a été retiré&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>Ses couleurs ont été converties.</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>Ses couleurs ont été converties&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>Sa palette est passée en toutes les couleurs ({detail}).</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>Sa palette est passée en toutes les couleurs.</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>Ses résultats ont été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>Sa transparence a été remplie avec {detail}.</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>Sa transparence a été remplie.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ignoré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Grand côté</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>Mesuré sur %n de vos photos, {often}, {when}.</numerusform>
            <numerusform>Mesuré sur %n de vos photos, {often}, {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>Médianes de %n tour chacune, à tour de rôle, à chaud&#xa0;; barres&#xa0;: du plus lent au plus rapide.</numerusform>
            <numerusform>Médianes de %n tours chacune, à tour de rôle, à chaud&#xa0;; barres&#xa0;: du plus lent au plus rapide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>Plus d&apos;ouvriers que de cœurs se relaient&#xa0;: on n&apos;y gagne rien.</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>Pas de coude jusqu&apos;à %n ouvrier&#xa0;: davantage pourrait encore valoir la peine.</numerusform>
            <numerusform>Pas de coude jusqu&apos;à %n ouvriers&#xa0;: davantage pourrait encore valoir la peine.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>Aucun aperçu n’est possible pour le moment : {why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>Aucun ouvrier n&apos;est resté inactif.</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>Toutes ses vues ou pages n&apos;ont pas été gardées.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>Rien ne peut être écrit dans {folder} ({detail}). Corrigez cela et appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>Rien de mesurable ne freine les ouvriers.</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>textes PNG</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>En pause à {progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>Des photos sont encore en traitement. Arrêter et fermer&#xa0;?

Ce qui est fait reste&#xa0;; rien n&apos;est écrit à moitié.</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Photos de</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>R&amp;éessayer %n échec</numerusform>
            <numerusform>R&amp;éessayer %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>La lecture est plus longue quand plusieurs lisent à la fois&#xa0;: le disque est la limite.</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>Enregistré le {date}&#xa0;: {cores}, {model}.</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>Supprimé&#xa0;: {detail}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>Remplacer&#xa0;%n original</numerusform>
            <numerusform>Remplacer&#xa0;%n originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>Remplacer&#xa0;%n original&#xa0;?</numerusform>
            <numerusform>Remplacer&#xa0;%n originaux&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>Jusqu&apos;ici environ {ratio} fois plus rapide qu&apos;un seul cœur. Où sont passées les {time}&#xa0;:</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>Une partie de ce qui y était inscrit n&apos;a pas pu être gardée.</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>Une partie de ce qui y était inscrit a été supprimée.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>Accélération sur %n de vos photos</numerusform>
            <numerusform>Accélération sur %n de vos photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>Le démarrage des ouvriers est long par rapport au travail lui-même.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>Arrêté. Reste {left}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>C&apos;est impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>L&apos;adresse de l&apos;ordonnanceur</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>Le fond</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Le certificat de l&apos;autorité</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>Le certificat ou sa clé</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>Le choix pour les originaux</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>Le recadrage</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>Le disque est plein. Libérez de la place et appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>Le fichier est tronqué&#xa0;: il manque la fin.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n&apos;existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>La première de&#xa0;%n taille est affichée.</numerusform>
            <numerusform>La première des&#xa0;%n tailles est affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>L&apos;ajustement</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>Le dossier des originaux</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>Le dossier des résultats</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>Le dossier {folder} n&apos;existe plus. Remettez-le en place et appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Le format</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>La liste des autres tailles</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>Le coude est à %n ouvrier&#xa0;: un de plus apporte moins de 5&#xa0;%.</numerusform>
            <numerusform>Le coude est à %n ouvriers&#xa0;: un de plus apporte moins de 5&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>Le plus gros fichier</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>Le nom du préréglage</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>Le nombre de couleurs</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>Le nombre de cœurs</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>Le nombre d&apos;essais</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>L&apos;original ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>L&apos;original a été gardé, car le résultat était plus gros ({detail}).</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>L&apos;original a été gardé, car le résultat était plus gros.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>Les autres ordinateurs sont injoignables ({detail}). Corrigez cela et appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>Les autres ordinateurs sont injoignables.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>L&apos;image est abîmée et ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L&apos;image est trop grande.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>Le programme s&apos;est terminé au milieu.</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>La qualité</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>La qualité a été réduite à {detail}.</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>La qualité a été réduite.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>La résolution</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>Le reste est comme avant&#xa0;; Annuler l&apos;action le reprend.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>Le résultat ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>Le résultat ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>Le résultat est trop grand pour son format.</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>Les résultats pourraient ne pas tenir sur le disque</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>Les résultats prendront de {low} à {high}.</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>Les résultats prendront de {low} à {high}&#xa0;; {free} sont libres.</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>Le même travail en parts égales&#xa0;: {time} au mieux.</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>La netteté</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>La taille</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>Le texte après le nom</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>Le texte avant le nom</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>L&apos;ouvrier chargé de cette image s&apos;est arrêté net, deux fois.</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>Les ouvriers n&apos;ont pas pu continuer&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>Il n&apos;y a pas assez de traitements pour dire combien d&apos;ouvriers en valent la peine.</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>L&apos;autorisation de le lire ou de l&apos;écrire manque.</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>L&apos;autorisation d&apos;écrire dans {folder} manque. Accordez-la et appuyez sur Reprendre.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>Ils sont {ratio} fois plus rapides qu&apos;un cœur.</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>C&apos;est une erreur de notre part&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>Ce n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>C&apos;est le fichier qui a été écrit.</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>Cette photo a fait planter l&apos;aperçu. Dans un traitement, elle ne coûterait aucune autre photo.</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>Cette photo demande plus de temps qu&apos;un aperçu n&apos;en accorde. Un traitement est plus patient.</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>Ce traitement ne peut être ni repris ni annulé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>Deux ouvriers sur un cœur physique le partagent&#xa0;: le second apporte moins.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>Utiliser %n cœur</numerusform>
            <numerusform>Utiliser %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>Ce que chaque ouvrier a fait</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>Qu&apos;est-ce que la loi d&apos;Amdahl&#xa0;?</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>Qu&apos;est-ce que le coude&#xa0;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>Pourquoi {ratio} fois et non {workers} fois&#xa0;? Où sont passés les {time}&#xa0;:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>Avec {cores} pour eux seuls&#xa0;: {time} au mieux.</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>Ouvrier {number}&#xa0;: inactif.</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>Ouvrier {number}&#xa0;: {phase}, {name}.</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>Ouvrier {number}&#xa0;: {photos}.</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>Les ouvriers attendent entre deux photos&#xa0;: transmettre le travail prend du temps.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>un RAW d&apos;appareil</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>environ {needed} nécessaires</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>environ {needed} nécessaires, {free} libres</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>environ {time} ({range}) et {bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>après {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>les&#xa0;%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>convient déjà</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>avant {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>entre deux photos</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>ne peut pas être mis à la corbeille</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>copié tel quel</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>décode</translation>
    </message>
    <message>
        <source>developed</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>died</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encode</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>agrandie</translation>
    </message>
    <message>
        <source>extended XMP</source>
        <translation>XMP étendu</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>échec précédent</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>du plus rapide au plus lent</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>miroir vertical</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>prévu&#xa0;: de {low} à {high}&#xa0;; écrit&#xa0;: {real}</translation>
    </message>
    <message>
        <source>foreseen {range}, took {time}</source>
        <translation>prévu&#xa0;: {range}&#xa0;; pris&#xa0;: {time}</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>donné deux fois</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>transmission</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>freiné par la mémoire</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>idle, all workers: {why}</source>
        <translation>inactivité, tous les ouvriers&#xa0;: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>inactif&#xa0;: {why}, {time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>à la place des originaux</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>il ne fonctionne pas</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>c&apos;est plus lent avec plus d&apos;ouvriers</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>il concerne d&apos;autres pixels</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>il est abîmé</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>l&apos;original ne peut pas être remis en place</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>coude&#xa0;: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>lien en boucle</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>reste d&apos;un traitement</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>note du fabricant</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>miroir horizontal</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>photo animée</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nom pris</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>pas plus long</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d&apos;autorisation</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>plus de travail</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>pas toutes les tailles</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>de chaque cœur</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>sur&#xa0;%n de vos photos&#xa0;:</numerusform>
            <numerusform>sur&#xa0;%n de vos photos&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>une longue photo retarde la fin</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>notre erreur</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>dossier des résultats</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>annulé en partie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>private EXIF tags</source>
        <translation>champs EXIF privés</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>rééchantillonnage</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionne</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>résultat plus récent</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>résultat modifié</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>en cours ailleurs</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>secondes depuis le début</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>partage des cœurs, de la mémoire et de la fréquence</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>à tour de rôle&#xa0;: plus d&apos;ouvriers que de cœurs</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>l&apos;aperçu de l&apos;appareil</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>les dernières photos</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>les résultats sont déjà là</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>les tours varient plus que ce qui est cherché</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>il n&apos;y a pas assez de tours pour le dire</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>il y a trop peu de nombres d&apos;ouvriers différents, jusqu&apos;à celui des cœurs</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>fois plus rapide</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>fois plus rapide qu&apos;un cœur</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>vers {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>trop grande pour le format</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>trop long pour un JPEG</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>miroir diagonal</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>miroir sur l&apos;autre diagonale</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>jusqu&apos;à %n ouvrier</numerusform>
            <numerusform>jusqu&apos;à %n ouvriers</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>attente du disque ou de la mémoire</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>attente du disque</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>sans profil</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>travail en parts égales</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>ouvrier en cours de remplacement</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>arrêt de l&apos;ouvrier</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>ouvrier {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ouvriers</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>réécrit par un traitement ultérieur</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}&#xa0;: {ratio} fois plus rapide qu&apos;un cœur, {time} (de {low} à {high})</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}&#xa0;: {time}, tour {done} sur {total}</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}&#xa0;: {time}, échauffement, tour {done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>{factor} fois plus long</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field} doit être {allowed}.</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} et {more} de plus</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} n&apos;en contient pas</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
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
        <translation>{node}&#xa0;: {photos}, {seconds} de travail, occupé à {busy}&#x2009;%, {times} fois plus rapide qu&apos;un ouvrier</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;o</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
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
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{percent} % longer</source>
        <translation>{percent}&#xa0;% plus long</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>{percent}&#xa0;% plus court</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos} en {time}, {workers} sur {cores}, au travail {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos} en {time}, {workers}, au travail {share}</translation>
    </message>
    <message>
        <source>{physical} physical, {logical} logical cores.</source>
        <translation>{physical} cœurs physiques, {logical} logiques.</translation>
    </message>
    <message>
        <source>{pixels} · {bytes}, was {before}</source>
        <translation>{pixels} · {bytes}, au lieu de {before}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{read} in, {written} out</source>
        <translation>{read} lus, {written} écrits</translation>
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
        <translation>reste {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} sur&#xa0;%n cœur</numerusform>
            <numerusform>{time} sur&#xa0;%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} sur&#xa0;%n cœur.</numerusform>
            <numerusform>{time} sur&#xa0;%n cœurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>{time} jusqu&apos;ici sur&#xa0;%n cœur.</numerusform>
            <numerusform>{time} jusqu&apos;ici sur&#xa0;%n cœurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>{time} jusqu&apos;ici avec %n ouvrier.</numerusform>
            <numerusform>{time} jusqu&apos;ici avec %n ouvriers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>{time} avec %n ouvrier.</numerusform>
            <numerusform>{time} avec %n ouvriers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}&#xa0;: {time} ({share})</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers} pour {cores}&#xa0;: ils se relaient, donc chaque photo prend plus de temps.</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers} ont travaillé {share} de {time}.</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}&#xa0;: {photos}, au travail {share}</translation>
    </message>
</context>
</TS>
