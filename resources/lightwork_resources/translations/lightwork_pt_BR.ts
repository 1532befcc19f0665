<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>About Lightwork</source>
        <translation>Sobre o Lightwork</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL 3) and Pillow.</source>
        <translation>Software livre sob a licença MIT, feito com Qt (LGPL 3) e Pillow.</translation>
    </message>
    <message>
        <source>It never goes on-line. Your photos stay on this computer.</source>
        <translation>Nunca se conecta à internet. Suas fotos ficam neste computador.</translation>
    </message>
    <message>
        <source>Lightwork {version}</source>
        <translation>Lightwork {version}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versões e licenças</translation>
    </message>
</context>
<context>
    <name>Afar</name>
    <message>
        <source>&amp;Key</source>
        <translation>Cha&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Scheduler</source>
        <translation>A&amp;gendador</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utoridade</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Endereço do agendador</translation>
    </message>
    <message>
        <source>C&amp;ertificates, other names of folders</source>
        <translation>C&amp;ertificados, outros nomes de pastas</translation>
    </message>
    <message>
        <source>Certifica&amp;te</source>
        <translation>Cer&amp;tificado</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificate of this computer</source>
        <translation>Certificado deste computador</translation>
    </message>
    <message>
        <source>Computers with Dask that see the same folders. Without an address one is started here, to try it. Who reaches a scheduler can run programs on its computers: keep it in a network of your own.</source>
        <translation>Computadores com Dask que veem as mesmas pastas. Sem endereço, um é iniciado aqui, para experimentar. Quem alcança um agendador pode executar programas nos computadores dele: mantenha-o em uma rede própria.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Each has this Lightwork and sees the folders.</source>
        <translation>Cada um tem este Lightwork e vê as pastas.</translation>
    </message>
    <message>
        <source>Each has this Lightwork. Add photos to see whether they see them, too.</source>
        <translation>Cada um tem este Lightwork. Adicione fotos para saber se eles também as veem.</translation>
    </message>
    <message>
        <source>Fol&amp;ders there</source>
        <translation>&amp;Pastas lá</translation>
    </message>
    <message>
        <source>Folders that have another name there</source>
        <translation>Pastas que lá têm outro nome</translation>
    </message>
    <message>
        <source>Key of this computer</source>
        <translation>Chave deste computador</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Arquivo PEM</translation>
    </message>
    <message>
        <source>PEM file, where it uses TLS</source>
        <translation>Arquivo PEM, se usar TLS</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Testar co&amp;nexão</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:8786, or empty</source>
        <translation>tcp://10.0.0.5:8786, ou vazio</translation>
    </message>
    <message>
        <source>{node} does not see {folder}.</source>
        <translation>{node} não vê {folder}.</translation>
    </message>
    <message>
        <source>{node} has Lightwork {version}, and this computer {ours}.</source>
        <translation>{node} tem Lightwork {version}, e este computador {ours}.</translation>
    </message>
    <message>
        <source>{node} has no Lightwork that answers.</source>
        <translation>{node} não tem um Lightwork que responda.</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Cores</source>
        <translation>Nú&amp;cleos</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>T&amp;amanho</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Destin&amp;o</translation>
    </message>
    <message>
        <source>&amp;keep folders</source>
        <translation>s&amp;ubpastas</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Escolher a pasta dos resultados</translation>
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
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>More cores than this add little: measured in the tab Speed-up.</source>
        <translation>Mais núcleos que estes acrescentam pouco: medido na aba “Aceleração”.</translation>
    </message>
    <message>
        <source>Name of the results</source>
        <translation>Nome dos resultados</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Predefinição</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Results take the places of the originals, see Names and files.</source>
        <translation>Os resultados substituem os originais; veja “Nomes e arquivos”.</translation>
    </message>
    <message>
        <source>Same as photo</source>
        <translation>Igual à foto</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>&amp;Salvar como</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>These stand for what they say:</source>
        <translation>Estes campos são trocados pelo que dizem:</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>instale lightwork[formats]</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>joelho: {workers}</translation>
    </message>
    <message>
        <source>{date} {date:%Y-%m-%d}	when it was taken</source>
        <translation>{date} {date:%Y-%m-%d}	a data em que foi tirada</translation>
    </message>
    <message>
        <source>{name} {ext} {folder}	of the photo</source>
        <translation>{name} {ext} {folder}	da foto</translation>
    </message>
    <message>
        <source>{n} {n:04}	its number, with zeros in front</source>
        <translation>{n} {n:04}	seu número, com zeros à frente</translation>
    </message>
    <message>
        <source>{size}	as it was asked for</source>
        <translation>{size}	o tamanho pedido</translation>
    </message>
    <message>
        <source>{value} of {all}</source>
        <translation>{value} de {all}</translation>
    </message>
    <message>
        <source>{width} {height}	of the result in pixels</source>
        <translation>{width} {height}	do resultado, em pixels</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Como tab&amp;ela</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Cor de fundo</translation>
    </message>
    <message>
        <source>Camera RAW</source>
        <translation>RAW de câmera</translation>
    </message>
    <message>
        <source>Choose the background colour</source>
        <translation>Escolher a cor de fundo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de cor</translation>
    </message>
    <message>
        <source>EXIF, XMP, IPTC and comments. The colour profile always stays.</source>
        <translation>EXIF, XMP, IPTC e comentários. O perfil de cor é sempre mantido.</translation>
    </message>
    <message>
        <source>For bars, and below transparency where the format has none.</source>
        <translation>Para as barras, e sob a transparência quando o formato não a aceita.</translation>
    </message>
    <message>
        <source>Keep the &amp;date of the file</source>
        <translation>Mante&amp;r a data do arquivo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Resolução em pontos por polegada</translation>
    </message>
    <message>
        <source>all but the location</source>
        <translation>tudo menos a localização</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>a da foto</translation>
    </message>
    <message>
        <source>convert to sRGB</source>
        <translation>converter em sRGB</translation>
    </message>
    <message>
        <source>develop anew</source>
        <translation>revelar de novo</translation>
    </message>
    <message>
        <source>install lightwork[formats]</source>
        <translation>instale lightwork[formats]</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>manter tudo</translation>
    </message>
    <message>
        <source>keep the photo&apos;s</source>
        <translation>manter o da foto</translation>
    </message>
    <message>
        <source>remove all</source>
        <translation>remover tudo</translation>
    </message>
    <message>
        <source>the camera&apos;s own picture</source>
        <translation>a imagem da própria câmera</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add photos</source>
        <translation>A&amp;dicionar fotos</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>&amp;Bom saber</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>A&amp;bout Lightwork</source>
        <translation>Sobre &amp;o Lightwork</translation>
    </message>
    <message>
        <source>Add f&amp;older</source>
        <translation>Adicionar pas&amp;ta</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>Open &amp;output folder</source>
        <translation>Abrir pasta &amp;dos resultados</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>nenhuma destas fotos precisa ser redimensionada</translation>
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
        <translation>núcleo {physical}, thread {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Click a photo in the list to see here what is done to it.</source>
        <translation>Clique em uma foto da lista para ver aqui o que é feito com ela.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add</source>
        <translation>Solte para adicionar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Escolher fotos…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Solte fotos ou pastas aqui</translation>
    </message>
    <message>
        <source>The originals are never touched: the results go to a folder of their own.</source>
        <translation>Os originais não são tocados: os resultados vão para uma pasta própria.</translation>
    </message>
    <message>
        <source>The results will take the places of the originals.</source>
        <translation>Os resultados substituirão os originais.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This folder is no longer there: {folder}</source>
        <translation>Esta pasta não existe mais: {folder}</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>Choose the folder for the originals</source>
        <translation>Escolher a pasta dos originais</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the folder below.</source>
        <translation>Cada resultado substitui seu original, que vai para a pasta abaixo.</translation>
    </message>
    <message>
        <source>Each result takes the place of its original, which goes to the trash.</source>
        <translation>Cada resultado substitui seu original, que vai para a lixeira.</translation>
    </message>
    <message>
        <source>Folder for the originals</source>
        <translation>Pasta dos originais</translation>
    </message>
    <message>
        <source>Formats that are rare among photos, and read only if you want it.</source>
        <translation>Formatos raros em fotos, lidos somente se você quiser.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vão para</translation>
    </message>
    <message>
        <source>If bigger</source>
        <translation>Se for maior</translation>
    </message>
    <message>
        <source>If it fits</source>
        <translation>Se já cabe</translation>
    </message>
    <message>
        <source>If taken</source>
        <translation>Se já existe</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Se o nome já existe</translation>
    </message>
    <message>
        <source>If the result has more bytes than the original</source>
        <translation>Se o resultado tem mais bytes que o original</translation>
    </message>
    <message>
        <source>Names that &amp;Windows can store</source>
        <translation>Nomes válidos no &amp;Windows</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originais</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Caso contrário, uma imagem que exigiria memória demais é deixada de fora: pode ser uma armadilha.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos que já cabem</translation>
    </message>
    <message>
        <source>Pictures of an&amp;y size</source>
        <translation>Ima&amp;gens de qualquer tamanho</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Ler também</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Spaces in names</source>
        <translation>Espaços nos nomes</translation>
    </message>
    <message>
        <source>Text after the name</source>
        <translation>Texto depois do nome</translation>
    </message>
    <message>
        <source>Text before the name</source>
        <translation>Texto antes do nome</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Where the result has more bytes than the original.</source>
        <translation>Quando o resultado tem mais bytes que o original.</translation>
    </message>
    <message>
        <source>You are asked once more at Start.</source>
        <translation>Ao iniciar, há mais uma confirmação.</translation>
    </message>
    <message>
        <source>add a number</source>
        <translation>adicionar um número</translation>
    </message>
    <message>
        <source>are replaced, go to a folder</source>
        <translation>substituídos, vão para uma pasta</translation>
    </message>
    <message>
        <source>are replaced, go to the trash</source>
        <translation>substituídos, vão para a lixeira</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como estão</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como estão</translation>
    </message>
    <message>
        <source>become -</source>
        <translation>viram -</translation>
    </message>
    <message>
        <source>become _</source>
        <translation>viram _</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copiar sem alteração</translation>
    </message>
    <message>
        <source>keep the original</source>
        <translation>manter o original</translation>
    </message>
    <message>
        <source>keep the result</source>
        <translation>manter o resultado</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>leave the photo out</source>
        <translation>deixar a foto de fora</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>replace if older</source>
        <translation>substituir se mais antigo</translation>
    </message>
    <message>
        <source>replace the file</source>
        <translation>substituir o arquivo</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>salvar de novo</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>ficam como estão</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
</context>
<context>
    <name>FormatGroup</name>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Colour detail (chroma subsampling)</source>
        <translation>Detalhe de cor (subamostragem de croma)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Compression of PNG</source>
        <translation>Compressão de PNG</translation>
    </message>
    <message>
        <source>Compression of TIFF</source>
        <translation>Compressão de TIFF</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Effort for JPEG XL</source>
        <translation>Esforço para JPEG XL</translation>
    </message>
    <message>
        <source>Effort for WebP</source>
        <translation>Esforço para WebP</translation>
    </message>
    <message>
        <source>Format to set</source>
        <translation>Formato a configurar</translation>
    </message>
    <message>
        <source>Largest file in kB</source>
        <translation>Maior arquivo em kB</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sem perda</translation>
    </message>
    <message>
        <source>Number of colours</source>
        <translation>Número de cores</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Smaller file, more time</source>
        <translation>Arquivo menor, mais tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed for AVIF</source>
        <translation>Velocidade para AVIF</translation>
    </message>
    <message>
        <source>The most tries</source>
        <translation>Número máximo de tentativas</translation>
    </message>
    <message>
        <source>The quality is lowered until the file is as small as that.</source>
        <translation>A qualidade é reduzida até o arquivo ficar desse tamanho.</translation>
    </message>
    <message>
        <source>This format has no settings.</source>
        <translation>Este formato não tem opções.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>a quarter (4:2:0)</source>
        <translation>um quarto (4:2:0)</translation>
    </message>
    <message>
        <source>all (4:4:4)</source>
        <translation>tudo (4:4:4)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>as the photo is</source>
        <translation>como a foto</translation>
    </message>
    <message>
        <source>full colour</source>
        <translation>cor completa</translation>
    </message>
    <message>
        <source>half (4:2:2)</source>
        <translation>metade (4:2:2)</translation>
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
        <translation>sem limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>on a cluster</source>
        <translation>em um cluster</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start.</source>
        <translation>Uma execução parada ou interrompida segue de onde estava: pressione “Retomar”, ou “Continuar” na próxima vez que abrir o programa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the path: {what}</source>
        <translation>Copiar o caminho: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Abrir a pasta: {what}</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Predefinições próprias</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Pausar ou retomar a execução</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Take the selected photos out of the list; their files stay</source>
        <translation>Tirar da lista as fotos selecionadas; os arquivos ficam</translation>
    </message>
    <message>
        <source>Taking something back</source>
        <translation>Desfazer o que foi feito</translation>
    </message>
    <message>
        <source>Undo moves what a run has made to the trash, and brings back originals that it replaced.</source>
        <translation>“Desfazer” move para a lixeira o que uma execução fez e traz de volta os originais que ela substituiu.</translation>
    </message>
    <message>
        <source>What you have changed since is left alone.</source>
        <translation>O que você mudou depois não é alterado.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Para onde vão os arquivos</translation>
    </message>
    <message>
        <source>Your originals are never changed, unless you choose that they are replaced; you are asked first.</source>
        <translation>Os originais nunca são modificados, a não ser que você escolha substituí-los; antes há uma confirmação.</translation>
    </message>
    <message>
        <source>no folder yet: it is proposed when you add photos</source>
        <translation>ainda sem pasta: é proposta ao adicionar fotos</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a size</source>
        <translation>Escolha um tamanho</translation>
    </message>
    <message>
        <source>Drop photos or folders on the list</source>
        <translation>Solte fotos ou pastas na lista</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendi</translation>
    </message>
    <message>
        <source>Never shows these hints again.</source>
        <translation>Não mostra mais estas dicas.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>Pressione “Iniciar”</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Exportar esta execução</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Every run will stand here, to be repeated or undone.</source>
        <translation>Nada foi feito ainda. Cada execução ficará aqui, para ser repetida ou desfeita.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message>
        <source>Only files on this computer can. Save them first.</source>
        <translation>Só são aceitos arquivos deste computador. Salve-os primeiro.</translation>
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
        <translation>Arquivos deixados de fora</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the workers</source>
        <translation>Faixas dos processos</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>processo {number}</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Preview of {name}</source>
        <translation>Prévia de {name}</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>Files that were left alone</source>
        <translation>Arquivos que não foram alterados</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Não alterados</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>Find a name or folder</source>
        <translation>Buscar nome ou pasta</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Buscar por nome ou pasta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Makes just these again. What is done stays.</source>
        <translation>Faz de novo só estas. O que está pronto fica.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quais arquivos são mostrados</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Com observações</translation>
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
        <translation>Discos, todos os programas: {read} lidos e {written} gravados por segundo.</translation>
    </message>
    <message>
        <source>Memory: {ours} Lightwork, {free} free.</source>
        <translation>Memória: {ours} Lightwork, {free} livres.</translation>
    </message>
    <message>
        <source>{logical} on {physical} physical ones: two of a pair share one core&apos;s units.</source>
        <translation>{logical}; físicos: {physical}. Os dois de um par dividem as unidades de um núcleo.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Follow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>All of &amp;it</source>
        <translation>&amp;Ver tudo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Salvar i&amp;magem…</translation>
    </message>
    <message>
        <source>Show the last seconds, and move on with the run (End)</source>
        <translation>Mostrar os últimos segundos e avançar com a execução (End)</translation>
    </message>
    <message>
        <source>Show the whole run (0, or a double click)</source>
        <translation>Mostrar toda a execução (0 ou clique duplo)</translation>
    </message>
    <message>
        <source>The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)</source>
        <translation>A parte da execução que é mostrada, como imagem (PNG), desenho (SVG) ou tabela (CSV)</translation>
    </message>
    <message>
        <source>Which part of the run is shown</source>
        <translation>Que parte da execução é mostrada</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Aproximar (+, ou Ctrl e a roda)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Afastar (−)</translation>
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
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar predefinição</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>{file} is left out: it must be {allowed}.</source>
        <translation>{file} é deixado de fora: deve ser {allowed}.</translation>
    </message>
    <message>
        <source>{title} (built in)</source>
        <translation>{title} (incluída)</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Photos are being made</source>
        <translation>Fotos sendo processadas</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}% pronto</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Abrir pasta do log</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>Algo deu errado, e a culpa é nossa.</translation>
    </message>
    <message>
        <source>They are in the log, too: {path}</source>
        <translation>Também estão no log: {path}</translation>
    </message>
    <message>
        <source>Your photos are safe. Please report it, with the details below.</source>
        <translation>Suas fotos estão seguras. Relate o problema, por favor, com os detalhes abaixo.</translation>
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
        <translation>Adicionar a&amp;gora</translation>
    </message>
    <message>
        <source>Leave t&amp;hem out</source>
        <translation>Deixar de &amp;fora</translation>
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
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Preparando a prévia…</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrar inteira (0)</translation>
    </message>
    <message>
        <source>Show the result&apos;s own pixels (1)</source>
        <translation>Mostrar os pixels do resultado (1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the preview again</source>
        <translation>Tentar a pré-visualização de novo</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Looking what can be undone</source>
        <translation>Verificando o que pode ser desfeito</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Moving the results to the trash</source>
        <translation>Movendo os resultados para a lixeira</translation>
    </message>
    <message>
        <source>Undo the run of {moment}?</source>
        <translation>Desfazer a execução de {moment}?</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Desfazer esta execução?</translation>
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
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que houve com ela</translation>
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
        <translation>depois</translation>
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
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Valores padrão</translation>
    </message>
    <message>
        <source>&amp;If a photo fits already</source>
        <translation>&amp;Se uma foto já cabe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Tell me when a long run has ended</source>
        <translation>&amp;Avisar quando uma execução longa terminar</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Co&amp;res</source>
        <translation>&amp;Núcleos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>A partir da próxima abertura.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Only if you are in another window. There is never a sound.</source>
        <translation>Só se você estiver em outra janela. Nunca há som.</translation>
    </message>
    <message>
        <source>Other programs come first in any case: photos wait for them.</source>
        <translation>Os outros programas sempre vêm primeiro: as fotos esperam por eles.</translation>
    </message>
    <message>
        <source>Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.</source>
        <translation>Caso contrário, uma imagem que exigiria memória demais é deixada de fora: pode ser uma armadilha.</translation>
    </message>
    <message>
        <source>Photos that fit already</source>
        <translation>Fotos que já cabem</translation>
    </message>
    <message>
        <source>Pictures of &amp;any size</source>
        <translation>Imagens &amp;de qualquer tamanho</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Run &amp;on</source>
        <translation>Executar e&amp;m</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>a cluster of computers…</source>
        <translation>um cluster de computadores…</translation>
    </message>
    <message>
        <source>copy unchanged</source>
        <translation>copiar sem alteração</translation>
    </message>
    <message>
        <source>leave one core for me</source>
        <translation>deixar um núcleo para mim</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>save again</source>
        <translation>salvar de novo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source> (changed)</source>
        <translation> (modificada)</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>&amp;Gerenciar predefinições…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Escolha uma predefinição</translation>
    </message>
    <message>
        <source>Keep and manage presets</source>
        <translation>Salvar e gerenciar predefinições</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome da predefinição:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>There is a preset of this name. Replace it?</source>
        <translation>Já há uma predefinição com este nome. Substituí-la?</translation>
    </message>
</context>
<context>
    <name>PreviewRoom</name>
    <message>
        <source>Larger preview</source>
        <translation>Prévia maior</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Preparando a prévia…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pré&amp;via</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own (Return)</source>
        <translation>Mostrar a prévia em uma janela própria (Enter)</translation>
    </message>
    <message>
        <source>What a photo will look like is shown here.</source>
        <translation>Aqui se mostra como uma foto vai ficar.</translation>
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
        <translation>(estimado a partir do trabalho feito)</translation>
    </message>
    <message>
        <source>(median of {rounds}, spread up to {spread})</source>
        <translation>(mediana de {rounds}, dispersão de até {spread})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.</source>
        <translation>Faz uma amostra das suas fotos com um núcleo, com threads e com processos, um de cada vez, e a descarta.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring: {crew}, round {done} of {total}…</source>
        <translation>Medindo: {crew}, rodada {done} de {total}…</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Não medido: {reason}</translation>
    </message>
    <message>
        <source>One core would have needed about {time}</source>
        <translation>Um núcleo teria levado cerca de {time}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>um núcleo</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processos</translation>
    </message>
    <message>
        <source>processes are {ratio} times as fast as one core</source>
        <translation>os processos são {ratio} vezes mais rápidos que um núcleo</translation>
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
        <translation>{ratio} vezes mais rápido.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Esquecer estas</translation>
    </message>
    <message>
        <source>Add &amp;recent folder</source>
        <translation>Adicionar pasta &amp;recente</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Colo&amp;ur and metadata</source>
        <translation>Cor e &amp;metadados</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Names an&amp;d files</source>
        <translation>Nomes e ar&amp;quivos</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Taman&amp;ho</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>A recording is played; nothing is made or written.</source>
        <translation>Uma gravação é reproduzida; nada é feito nem gravado.</translation>
    </message>
    <message>
        <source>Replay of {file}</source>
        <translation>Reprodução de {file}</translation>
    </message>
    <message>
        <source>This cannot be played: {why}.</source>
        <translation>Isso não pode ser reproduzido: {why}.</translation>
    </message>
    <message>
        <source>{number} times as fast.</source>
        <translation>{number} vezes mais rápido.</translation>
    </message>
</context>
<context>
    <name>RoundsLane</name>
    <message>
        <source>Rounds of the measurement</source>
        <translation>Rodadas da medição</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar caminho</translation>
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
        <translation>&amp;Tentar estas de novo</translation>
    </message>
    <message>
        <source>File size after</source>
        <translation>Tamanho do arquivo depois</translation>
    </message>
    <message>
        <source>File size before</source>
        <translation>Tamanho do arquivo antes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open &amp;result</source>
        <translation>A&amp;brir resultado</translation>
    </message>
    <message>
        <source>Order in which they were found</source>
        <translation>Ordem em que foram encontrados</translation>
    </message>
    <message>
        <source>Pixels after</source>
        <translation>Pixels depois</translation>
    </message>
    <message>
        <source>Pixels before</source>
        <translation>Pixels antes</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar na pasta</translation>
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
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfaze&amp;r</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Escolha primeiro uma execução.</translation>
    </message>
    <message>
        <source>Everything about this run as a CSV or JSON file.</source>
        <translation>Tudo sobre esta execução, como arquivo CSV ou JSON.</translation>
    </message>
    <message>
        <source>It has made nothing.</source>
        <translation>Não fez nada.</translation>
    </message>
    <message>
        <source>It is not known where the results are.</source>
        <translation>Não se sabe onde estão os resultados.</translation>
    </message>
    <message>
        <source>It is not known which photos these were.</source>
        <translation>Não se sabe que fotos eram.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está em curso.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Foi desfeita.</translation>
    </message>
    <message>
        <source>Makes what is left of this run.</source>
        <translation>Faz o que resta desta execução.</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash. You are asked first.</source>
        <translation>Move para a lixeira o que esta execução fez. Pede confirmação antes.</translation>
    </message>
    <message>
        <source>Not while something else is being made.</source>
        <translation>Não enquanto outra coisa está sendo feita.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nada resta dela.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>The folder with the results.</source>
        <translation>A pasta com os resultados.</translation>
    </message>
    <message>
        <source>The same photos with the same settings again. Nothing is made before you press Start.</source>
        <translation>As mesmas fotos com as mesmas opções outra vez. Nada é feito antes de pressionar “Iniciar”.</translation>
    </message>
    <message>
        <source>What became of every photo of this run.</source>
        <translation>O que houve com cada foto desta execução.</translation>
    </message>
</context>
<context>
    <name>RunPhotos</name>
    <message>
        <source>All photos: {count}</source>
        <translation>Todas as fotos: {count}</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Falharam: {count}</translation>
    </message>
    <message>
        <source>Photos of a run</source>
        <translation>Fotos de uma execução</translation>
    </message>
    <message>
        <source>Photos of this run</source>
        <translation>Fotos desta execução</translation>
    </message>
    <message>
        <source>Run of {moment}</source>
        <translation>Execução de {moment}</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Quais fotos são mostradas</translation>
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
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>Não é possível iniciar</translation>
    </message>
    <message>
        <source>Drop a folder on the window, or press Add folder.</source>
        <translation>Solte uma pasta na janela ou pressione “Adicionar pasta”.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Moves what this run has made to the trash; asks before it does.</source>
        <translation>Move para a lixeira o que esta execução fez; pede confirmação antes.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Nada a fazer ainda</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
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
        <translation>Como imagem (PNG), desenho (SVG) ou tabela (CSV), em claro ou escuro.</translation>
    </message>
    <message>
        <source>Drawing, dark (*.svg)</source>
        <translation>Desenho, escuro (*.svg)</translation>
    </message>
    <message>
        <source>Drawing, light (*.svg)</source>
        <translation>Desenho, claro (*.svg)</translation>
    </message>
    <message>
        <source>Picture, dark (*.png)</source>
        <translation>Imagem, escura (*.png)</translation>
    </message>
    <message>
        <source>Picture, light (*.png)</source>
        <translation>Imagem, clara (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Salvar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Salvar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salvar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save c&amp;hart…</source>
        <translation>Salva&amp;r gráfico…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Salvar gráfico</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The chart cannot be saved as {file}: {why}.</source>
        <translation>O gráfico não pode ser salvo como {file}: {why}.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {file}. Choose another name.</source>
        <translation>Já existe um arquivo com este nome: {file}. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Scalings</name>
    <message>
        <source>none of these photos has to be resized</source>
        <translation>nenhuma destas fotos precisa ser redimensionada</translation>
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
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
</context>
<context>
    <name>SizeGroup</name>
    <message>
        <source>&amp;Enlarge smaller photos</source>
        <translation>Amplia&amp;r fotos menores</translation>
    </message>
    <message>
        <source>100 is all that the shape of the size leaves of a photo; less comes nearer.</source>
        <translation>100 é tudo o que a forma do tamanho deixa de uma foto; com menos, chega mais perto.</translation>
    </message>
    <message>
        <source>400, 200</source>
        <translation>400, 200</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Average as &amp;light (linear)</source>
        <translation>&amp;Média como luz (linear)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Each photo is made in these sizes, too.
A fit may stand before a size: 400, fill 200x200</source>
        <translation>Cada foto é feita também nestes tamanhos.
Antes de um tamanho pode vir um ajuste: 400, fill 200x200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Further sizes</source>
        <translation>Outros tamanhos</translation>
    </message>
    <message>
        <source>How much of the largest crop is taken, in percent</source>
        <translation>Quanto do maior recorte possível é usado, em porcentagem</translation>
    </message>
    <message>
        <source>Keeps fine bright detail as bright as it is; takes longer.</source>
        <translation>Mantém o brilho dos detalhes claros e finos; demora mais.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Resampling filter</source>
        <translation>Filtro de reamostragem</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpening in percent</source>
        <translation>Nitidez em porcentagem</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Which part stays, or where it lies</source>
        <translation>Que parte fica, ou onde ela se posiciona</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>melhor qualidade</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>embaixo</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>embaixo à esquerda</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>embaixo à direita</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>top</source>
        <translation>em cima</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>em cima à esquerda</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>em cima à direita</translation>
    </message>
</context>
<context>
    <name>Speeding</name>
    <message>
        <source>Drop photos first: the speed-up is measured on your own.</source>
        <translation>Solte fotos primeiro: a aceleração é medida com as suas.</translation>
    </message>
    <message>
        <source>Measured with other photos than those in the list now.</source>
        <translation>Medido com fotos diferentes das que estão agora na lista.</translation>
    </message>
    <message>
        <source>Measured with other settings than those of now.</source>
        <translation>Medido com opções diferentes das atuais.</translation>
    </message>
    <message>
        <source>None of these photos has to be resized, so there is nothing to measure.</source>
        <translation>Nenhuma destas fotos precisa ser redimensionada, por isso não há o que medir.</translation>
    </message>
    <message>
        <source>Not during a run: it needs the cores for itself.</source>
        <translation>Não durante uma execução: ela precisa dos núcleos só para si.</translation>
    </message>
    <message>
        <source>Not measured: {reason}</source>
        <translation>Não medido: {reason}</translation>
    </message>
    <message>
        <source>Not while something else is measured.</source>
        <translation>Não enquanto outra coisa é medida.</translation>
    </message>
    <message>
        <source>The cores of the form are set.</source>
        <translation>O número de núcleos do formulário foi ajustado.</translation>
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
        <translation>Solte fotos primeiro: a aceleração é medida com as suas.</translation>
    </message>
    <message>
        <source>Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws it away. Then you see how much faster more cores are, and how many are worth it.</source>
        <translation>Faz uma amostra das suas fotos com um processo, com dois, com mais e com threads, um de cada vez, e a descarta. Assim você vê quanto se ganha com mais núcleos e quantos valem a pena.</translation>
    </message>
    <message>
        <source>Measure no&amp;w</source>
        <translation>Medir a&amp;gora</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>Iniciando os processos…</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Preview, before and after</source>
        <translation>Prévia, antes e depois</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Longest photo: {name}, {time}</source>
        <translation>Foto mais demorada: {name}, {time}</translation>
    </message>
    <message>
        <source>Shows it in the list</source>
        <translation>Mostra a foto na lista</translation>
    </message>
    <message>
        <source>So far, while the run goes on:</source>
        <translation>Até agora, enquanto a execução continua:</translation>
    </message>
    <message>
        <source>The times are measured. What one core would need is estimated from the work done.</source>
        <translation>Os tempos são medidos. O que um núcleo precisaria é estimado a partir do trabalho feito.</translation>
    </message>
    <message>
        <source>The whole run:</source>
        <translation>A execução inteira:</translation>
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
        <translation>Continua&amp;r</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>Pergunta de novo na próxima abertura.</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Never asks about this run again. What it has made stays.</source>
        <translation>Não pergunta mais sobre esta execução. O que ela fez fica.</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>Shows its photos in the list, and makes those that are left.</source>
        <translation>Mostra suas fotos na lista e faz as que restam.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>How many of your photos are made in each round, from the smallest to the largest.</source>
        <translation>Quantas das suas fotos são feitas em cada rodada, da menor à maior.</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Números de processos</translation>
    </message>
    <message>
        <source>Photos of the sample</source>
        <translation>Fotos da amostra</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>usual sample</source>
        <translation>amostra usual</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Os números do gráfico</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;no&apos; with several sizes: one file takes an original&apos;s place</source>
        <translation>&apos;no&apos; com vários tamanhos: um só arquivo ocupa o lugar de um original</translation>
    </message>
    <message>
        <source>0 with the format &apos;{format}&apos;, which has no quality</source>
        <translation>0 com o formato &apos;{format}&apos;, que não tem qualidade</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install &quot;lightwork[cluster]&quot;</source>
        <translation>Dask não está instalado: pip install &quot;lightwork[cluster]&quot;</translation>
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
        <translation>Instagram quadrado</translation>
    </message>
    <message>
        <source>ML 224</source>
        <translation>ML 224</translation>
    </message>
    <message>
        <source>ML 600x600 stretch</source>
        <translation>ML 600x600 esticado</translation>
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
        <translation>um arquivo .csv; Parquet precisa de uma biblioteca: pip install &apos;lightwork[parquet]&apos;</translation>
    </message>
    <message>
        <source>a TOML file</source>
        <translation>um arquivo TOML</translation>
    </message>
    <message>
        <source>a bucket or a folder in it, as s3://bucket/folder</source>
        <translation>um bucket ou uma pasta dentro dele, como s3://bucket/pasta</translation>
    </message>
    <message>
        <source>a colour such as #ffffff</source>
        <translation>uma cor como #ffffff</translation>
    </message>
    <message>
        <source>a file of this computer, as file:///folder/photo.jpg</source>
        <translation>um arquivo deste computador, como file:///pasta/foto.jpg</translation>
    </message>
    <message>
        <source>a file that can be read ({why})</source>
        <translation>um arquivo que possa ser lido ({why})</translation>
    </message>
    <message>
        <source>a file that can be written ({why})</source>
        <translation>um arquivo que possa ser gravado ({why})</translation>
    </message>
    <message>
        <source>a file that ends in .csv or .parquet</source>
        <translation>um arquivo que termine em .csv ou .parquet</translation>
    </message>
    <message>
        <source>a file that is no picture</source>
        <translation>um arquivo que não seja uma imagem</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>um arquivo que ainda não exista</translation>
    </message>
    <message>
        <source>a file that is there</source>
        <translation>um arquivo que exista</translation>
    </message>
    <message>
        <source>a folder for the originals</source>
        <translation>uma pasta para os originais</translation>
    </message>
    <message>
        <source>a folder for the results</source>
        <translation>uma pasta para os resultados</translation>
    </message>
    <message>
        <source>a folder with JPEG photos</source>
        <translation>uma pasta com fotos JPEG</translation>
    </message>
    <message>
        <source>a folder, and this is a file</source>
        <translation>uma pasta, e isto é um arquivo</translation>
    </message>
    <message>
        <source>a folder, or a store that takes objects whole, as s3://bucket/folder</source>
        <translation>uma pasta, ou um armazenamento que receba objetos inteiros, como s3://bucket/pasta</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>um nome de no máximo {most} caracteres</translation>
    </message>
    <message>
        <source>a name that is free, or a shard as Lightwork wrote it; move it away</source>
        <translation>um nome livre, ou um fragmento tal como o Lightwork o gravou; mova o arquivo para outro lugar</translation>
    </message>
    <message>
        <source>a name that no built-in preset has</source>
        <translation>um nome que nenhuma predefinição incluída tenha</translation>
    </message>
    <message>
        <source>a name that no other preset has</source>
        <translation>um nome que nenhuma outra predefinição tenha</translation>
    </message>
    <message>
        <source>a path of this computer, or pip install &quot;lightwork[stores]&quot;</source>
        <translation>um caminho deste computador, ou instale: pip install &quot;lightwork[stores]&quot;</translation>
    </message>
    <message>
        <source>a place that can be written to ({why})</source>
        <translation>um lugar em que se possa gravar ({why})</translation>
    </message>
    <message>
        <source>a preset that can be read ({why})</source>
        <translation>uma predefinição que possa ser lida ({why})</translation>
    </message>
    <message>
        <source>a preset with a name of its own, not &apos;{title}&apos;</source>
        <translation>uma predefinição com um nome próprio, não &apos;{title}&apos;</translation>
    </message>
    <message>
        <source>a size such as 600x600 or 1600</source>
        <translation>um tamanho como 600x600 ou 1600</translation>
    </message>
    <message>
        <source>a store that can be listed ({why})</source>
        <translation>um armazenamento cujo conteúdo possa ser listado ({why})</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>um número inteiro a partir de 1</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for full colour</source>
        <translation>um número inteiro de {low} a {high}, ou 0 para cor completa</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 for no limit</source>
        <translation>um número inteiro de {low} a {high}, ou 0 para não haver limite</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}, or 0 to keep the original&apos;s</source>
        <translation>um número inteiro de {low} a {high}, ou 0 para manter a do original</translation>
    </message>
    <message>
        <source>a whole number of pixels</source>
        <translation>um número inteiro de pixels</translation>
    </message>
    <message>
        <source>a whole number of pixels with the fit &apos;{fit}&apos;</source>
        <translation>um número inteiro de pixels com o ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>an address such as tcp://10.0.0.5:8786</source>
        <translation>um endereço como tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>an index that Lightwork wrote ({why})</source>
        <translation>um índice gravado pelo Lightwork ({why})</translation>
    </message>
    <message>
        <source>another one, or install lightwork[formats]</source>
        <translation>outro, ou instale lightwork[formats]</translation>
    </message>
    <message>
        <source>as this run has made it, and was changed since</source>
        <translation>tal como esta execução o fez, e foi alterado depois</translation>
    </message>
    <message>
        <source>at least one number of workers</source>
        <translation>pelo menos um número de processos</translation>
    </message>
    <message>
        <source>at least one photo that can be resized</source>
        <translation>pelo menos uma foto que possa ser redimensionada</translation>
    </message>
    <message>
        <source>at most {most} sizes</source>
        <translation>uma lista de no máximo {most} tamanhos</translation>
    </message>
    <message>
        <source>from {low} to {high} megapixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} megapixels com o ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>from {low} to {high} percent</source>
        <translation>de {low} a {high} por cento</translation>
    </message>
    <message>
        <source>from {low} to {high} percent with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} por cento com o ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>from {low} to {high} pixels with the fit &apos;{fit}&apos;</source>
        <translation>de {low} a {high} pixels com o ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>given together with a certificate and its key</source>
        <translation>indicado junto com um certificado e sua chave</translation>
    </message>
    <message>
        <source>left out; there is no setting of that name</source>
        <translation>omitido; não há nenhuma opção com esse nome</translation>
    </message>
    <message>
        <source>no node can work; {node}: {why}</source>
        <translation>nenhum computador pode trabalhar; {node}: {why}</translation>
    </message>
    <message>
        <source>nobody wants to know any more</source>
        <translation>ninguém mais quer saber</translation>
    </message>
    <message>
        <source>none of these photos can be read, so there is nothing to measure</source>
        <translation>nenhuma destas fotos pode ser lida, por isso não há o que medir</translation>
    </message>
    <message>
        <source>of a store that there is ({why})</source>
        <translation>de um armazenamento que exista ({why})</translation>
    </message>
    <message>
        <source>of a store whose library is there ({why})</source>
        <translation>de um armazenamento cuja biblioteca esteja instalada ({why})</translation>
    </message>
    <message>
        <source>on a disk that gives back what was written</source>
        <translation>um arquivo em um disco que devolva o que foi gravado</translation>
    </message>
    <message>
        <source>one number with the fit &apos;{fit}&apos;</source>
        <translation>um só número com o ajuste &apos;{fit}&apos;</translation>
    </message>
    <message>
        <source>one of your own, not a built-in one</source>
        <translation>o de uma própria, não o de uma incluída</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>um destes valores: {choices}</translation>
    </message>
    <message>
        <source>originals are replaced on this computer only: leave --crew out, or --replace</source>
        <translation>os originais só são substituídos neste computador: omita --crew ou --replace</translation>
    </message>
    <message>
        <source>run {run} died before it began; nothing was made</source>
        <translation>a execução {run} foi interrompida antes de começar; nada foi feito</translation>
    </message>
    <message>
        <source>run {run} is running</source>
        <translation>a execução {run} está em curso</translation>
    </message>
    <message>
        <source>run {run} was undone</source>
        <translation>a execução {run} foi desfeita</translation>
    </message>
    <message>
        <source>sizes such as 400, 200</source>
        <translation>uma lista de tamanhos como 400, 200</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>text with {fields} (or {forms}), and no / or \</source>
        <translation>um texto com {fields} (ou {forms}), sem / nem \</translation>
    </message>
    <message>
        <source>text without / or \</source>
        <translation>um texto sem / nem \</translation>
    </message>
    <message>
        <source>the certificate of the authority, for an address with TLS</source>
        <translation>o certificado da autoridade, para um endereço com TLS</translation>
    </message>
    <message>
        <source>the cluster cannot work: {why}</source>
        <translation>o cluster não pode trabalhar: {why}</translation>
    </message>
    <message>
        <source>the cluster of this computer cannot be reached: {why}</source>
        <translation>o cluster deste computador não pode ser alcançado: {why}</translation>
    </message>
    <message>
        <source>the cluster {address} cannot be reached: {why}</source>
        <translation>o cluster {address} não pode ser alcançado: {why}</translation>
    </message>
    <message>
        <source>the journal cannot be opened ({why})</source>
        <translation>o diário não pode ser aberto ({why})</translation>
    </message>
    <message>
        <source>the journal cannot be read ({why})</source>
        <translation>o diário não pode ser lido ({why})</translation>
    </message>
    <message>
        <source>the journal was made by a later version of Lightwork</source>
        <translation>o diário é de uma versão posterior do Lightwork</translation>
    </message>
    <message>
        <source>the measuring process died</source>
        <translation>o processo de medição foi interrompido</translation>
    </message>
    <message>
        <source>the recipe of run {run} cannot be followed: {why}</source>
        <translation>a receita da execução {run} não pode ser seguida: {why}</translation>
    </message>
    <message>
        <source>the store cannot be reached ({why})</source>
        <translation>o armazenamento não pode ser alcançado ({why})</translation>
    </message>
    <message>
        <source>there is no folder for a forecast: {why}</source>
        <translation>não há pasta para uma previsão: {why}</translation>
    </message>
    <message>
        <source>there is no run {run}</source>
        <translation>não há nenhuma execução {run}</translation>
    </message>
    <message>
        <source>this crew is closed</source>
        <translation>este grupo de processos está fechado</translation>
    </message>
    <message>
        <source>this is not what was left of run {run}</source>
        <translation>isto não é o que restava da execução {run}</translation>
    </message>
    <message>
        <source>two folders such as /home/me/photos=/mnt/photos</source>
        <translation>um par de pastas como /home/me/photos=/mnt/photos</translation>
    </message>
    <message>
        <source>two whole numbers of pixels, each from {low} to {high}</source>
        <translation>dois números inteiros de pixels, cada um de {low} a {high}</translation>
    </message>
    <message>
        <source>what can be read and written ({why})</source>
        <translation>algo que possa ser lido e gravado ({why})</translation>
    </message>
    <message>
        <source>what the library of the store knows</source>
        <translation>algo que a biblioteca do armazenamento conheça</translation>
    </message>
    <message>
        <source>without a password: give it by --store-option</source>
        <translation>sem senha: informe-a com --store-option</translation>
    </message>
    <message>
        <source>{path} ends too soon</source>
        <translation>{path} termina cedo demais</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} está danificado</translation>
    </message>
    <message>
        <source>{path} is no recording of a run</source>
        <translation>{path} não é a gravação de uma execução</translation>
    </message>
    <message>
        <source>{program}: {why}</source>
        <translation>{program}: {why}</translation>
    </message>
    <message>
        <source>{there} files were saved and not {wanted}</source>
        <translation>{there} arquivos foram salvos e não {wanted}</translation>
    </message>
    <message>
        <source>{url} cannot be asked for ({why})</source>
        <translation>{url} não pode ser pedido ({why})</translation>
    </message>
    <message>
        <source>{url} is in a store: use the command line for this run</source>
        <translation>{url} está em um armazenamento: use a linha de comando para esta execução</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n cor</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n computador respondeu,</numerusform>
            <numerusform>%n computadores responderam,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>%n copiada sem alteração</numerusform>
            <numerusform>%n copiadas sem alteração</numerusform>
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
            <numerusform>%n pronta</numerusform>
            <numerusform>%n prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>%n pronta antes</numerusform>
            <numerusform>%n prontas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n arquivo existente será substituído</numerusform>
            <numerusform>%n arquivos existentes serão substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n arquivo na lixeira</numerusform>
            <numerusform>%n arquivos na lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n arquivo na lixeira.</numerusform>
            <numerusform>%n arquivos na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n arquivo não alterado</numerusform>
            <numerusform>%n arquivos não alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n arquivo deixado de fora</numerusform>
            <numerusform>%n arquivos deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%n arquivo até agora</numerusform>
            <numerusform>%n arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n arquivo será movido para a lixeira.</numerusform>
            <numerusform>%n arquivos serão movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n não estava mais lá</numerusform>
            <numerusform>%n não estavam mais lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n não alterado</numerusform>
            <numerusform>%n não alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n não alterado.</numerusform>
            <numerusform>%n não alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixado de fora</numerusform>
            <numerusform>%n deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n não está mais lá.</numerusform>
            <numerusform>%n não estão mais lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>%n dos itens soltos não pode ser adicionado.</numerusform>
            <numerusform>%n dos itens soltos não podem ser adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n original recuperado</numerusform>
            <numerusform>%n originais recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n original de volta ao seu lugar.</numerusform>
            <numerusform>%n originais de volta aos seus lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n original será substituído</numerusform>
            <numerusform>%n originais serão substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n original voltará ao seu lugar.</numerusform>
            <numerusform>%n originais voltarão aos seus lugares.</numerusform>
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
            <numerusform>%n foto por vez.</numerusform>
            <numerusform>%n fotos por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n foto não pode ser lida e vai falhar</numerusform>
            <numerusform>%n fotos não podem ser lidas e vão falhar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>%n foto pronta até agora.</numerusform>
            <numerusform>%n fotos prontas até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n foto mudou depois e será feita como está agora</numerusform>
            <numerusform>%n fotos mudaram depois e serão feitas como estão agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n foto em cores de impressão (CMYK) passará a sRGB</numerusform>
            <numerusform>%n fotos em cores de impressão (CMYK) passarão a sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n foto será copiada sem alteração: já é pequena o bastante</numerusform>
            <numerusform>%n fotos serão copiadas sem alteração: já são pequenas o bastante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n foto não será feita em todos os tamanhos</numerusform>
            <numerusform>%n fotos não serão feitas em todos os tamanhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n foto com 16 bits por canal passará a 8 bits</numerusform>
            <numerusform>%n fotos com 16 bits por canal passarão a 8 bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n foto seria ampliada e ficaria borrada</numerusform>
            <numerusform>%n fotos seriam ampliadas e ficariam borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n imagem mudará de formato: o anterior só pode ser lido</numerusform>
            <numerusform>%n imagens mudarão de formato: o anterior só pode ser lido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n imagem manterá só o primeiro de vários quadros ou páginas</numerusform>
            <numerusform>%n imagens manterão só o primeiro de vários quadros ou páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processo</numerusform>
            <numerusform>%n processos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n resultado receberá um número: o nome já existe</numerusform>
            <numerusform>%n resultados receberão um número: o nome já existe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>%n rodada por caso</numerusform>
            <numerusform>%n rodadas por caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>Quando isto terminar, %n item aberto pode ser adicionado à lista.</numerusform>
            <numerusform>Quando isto terminar, %n itens abertos podem ser adicionados à lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>%n item aberto nesse meio-tempo pode ser adicionado à lista.</numerusform>
            <numerusform>%n itens abertos nesse meio-tempo podem ser adicionados à lista.</numerusform>
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
            <numerusform>%n vez por caso</numerusform>
            <numerusform>%n vezes por caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n não será alterado, porque mudou depois.</numerusform>
            <numerusform>%n não serão alterados, porque mudaram depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n processo</numerusform>
            <numerusform>%n processos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>Tenta&amp;r de novo %n que falhou</numerusform>
            <numerusform>Tenta&amp;r de novo %n que falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° à esquerda</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° à direita</translation>
    </message>
    <message>
        <source>A folder that has another name there</source>
        <translation>Uma pasta que lá tem outro nome</translation>
    </message>
    <message>
        <source>A part of its results was moved to the trash. Undo takes the rest.</source>
        <translation>Parte dos seus resultados foi movida para a lixeira. “Desfazer” leva o resto.</translation>
    </message>
    <message>
        <source>A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n workers need s + (1 − s)/n of the time that one needs, and however many there are, they are never more than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this law, with the s that comes closest to what was measured here.</source>
        <translation>Uma parte do trabalho, s, não pode ser dividida: só um processo por vez pode fazê-la. O resto é dividido entre todos. Por isso, n processos precisam de s + (1 − s)/n do tempo de que um precisa e, por mais que sejam, nunca são mais de 1/s vezes mais rápidos. Se 5% não podem ser divididos, o limite é 20 vezes. A curva do gráfico é esta lei, com o s que mais se aproxima do que foi medido aqui.</translation>
    </message>
    <message>
        <source>A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk.</source>
        <translation>Uma foto em andamento teve um núcleo em {share} do seu tempo; senão, esperou por um, ou pelo disco.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to be replaced.</source>
        <translation>Uma execução de {day} não foi concluída: falta substituir {left} de {all}.</translation>
    </message>
    <message>
        <source>A run of {day} was not finished: {left} of {all} are left, to {folder}.</source>
        <translation>Uma execução de {day} não foi concluída: falta fazer {left} de {all}, com destino a {folder}.</translation>
    </message>
    <message>
        <source>A worker takes about {memory} of memory.</source>
        <translation>Um processo ocupa cerca de {memory} de memória.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Lei de Amdahl</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law says nothing here: {why}.</source>
        <translation>A lei de Amdahl não diz nada aqui: {why}.</translation>
    </message>
    <message>
        <source>Another file has taken the name of the result; it was left as it is.</source>
        <translation>Outro arquivo tomou o nome do resultado; ficou como estava.</translation>
    </message>
    <message>
        <source>Another window or program is making it now.</source>
        <translation>Outra janela ou outro programa a está fazendo agora.</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Bits a channel: {detail}.</source>
        <translation>Bits por canal: {detail}.</translation>
    </message>
    <message>
        <source>By Amdahl&apos;s law {serial} % (± {error}) of the work cannot be shared; rounds lie {off} % off it.</source>
        <translation>Pela lei de Amdahl, {serial}% (± {error}) do trabalho não pode ser dividido; as rodadas se desviam dela em {off}%.</translation>
    </message>
    <message>
        <source>Choose a folder for the originals.</source>
        <translation>Escolha uma pasta para os originais.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Escolha uma pasta para os resultados.</translation>
    </message>
    <message>
        <source>Colour profile: {detail}.</source>
        <translation>Perfil de cor: {detail}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiadas</translation>
    </message>
    <message>
        <source>Copied unchanged: {pixels} · {bytes}</source>
        <translation>Copiado sem alteração: {pixels} · {bytes}</translation>
    </message>
    <message>
        <source>Could not be kept: {detail}.</source>
        <translation>Não pôde ser mantido: {detail}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Each further worker gains less than the one before. The knee is the number of workers at which one more would add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has less left for everything else.</source>
        <translation>Com cada processo a mais se ganha menos que com o anterior. O joelho é o número de processos em que mais um acrescentaria menos de 5%: ali a curva já se dobrou. Além dele, quase não se espera menos, mas o computador esquenta mais e sobra menos para todo o resto.</translation>
    </message>
    <message>
        <source>Each is moved to the trash before its result takes its place.</source>
        <translation>Cada um é movido para a lixeira antes que seu resultado tome seu lugar.</translation>
    </message>
    <message>
        <source>Each is moved to {folder} before its result takes its place.</source>
        <translation>Cada um é movido para {folder} antes que seu resultado tome seu lugar.</translation>
    </message>
    <message>
        <source>Each photo takes more processor time when more are made at once: workers share memory and cache.</source>
        <translation>Cada foto ocupa mais tempo de processador quando mais são feitas ao mesmo tempo: os processos dividem memória e cache.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
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
        <translation>Com barras</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>Previsto a partir de %n das suas fotos, feita e descartada.</numerusform>
            <numerusform>Previsto a partir de %n das suas fotos, feitas e descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames or pages: {detail}.</source>
        <translation>Quadros ou páginas: {detail}.</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>mapa de ganho HDR</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Idle, all workers together: {parts}.</source>
        <translation>Ociosidade de todos os processos juntos: {parts}.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Chegou ao fim.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file.</source>
        <translation>Vem de um arquivo RAW de câmera.</translation>
    </message>
    <message>
        <source>It comes from a camera RAW file: {detail}.</source>
        <translation>Vem de um arquivo RAW de câmera: {detail}.</translation>
    </message>
    <message>
        <source>It has fewer bits a channel.</source>
        <translation>Tem menos bits por canal.</translation>
    </message>
    <message>
        <source>It has several frames or pages; the first is shown.</source>
        <translation>Tem vários quadros ou páginas; o primeiro é mostrado.</translation>
    </message>
    <message>
        <source>It is being made now.</source>
        <translation>Está sendo feita agora.</translation>
    </message>
    <message>
        <source>It is larger than you asked for.</source>
        <translation>É maior do que o pedido.</translation>
    </message>
    <message>
        <source>It is larger than you asked for: {detail}.</source>
        <translation>É maior do que o pedido: {detail}.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Demorou demais e foi abandonada.</translation>
    </message>
    <message>
        <source>It was enlarged ({detail}).</source>
        <translation>Foi ampliada ({detail}).</translation>
    </message>
    <message>
        <source>It was enlarged.</source>
        <translation>Foi ampliada.</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel ({detail}).</source>
        <translation>A nitidez não foi aumentada, porque tem 16 bits por canal ({detail}).</translation>
    </message>
    <message>
        <source>It was not sharpened, because it has 16 bits a channel.</source>
        <translation>A nitidez não foi aumentada, porque tem 16 bits por canal.</translation>
    </message>
    <message>
        <source>It was reduced to a palette ({detail}).</source>
        <translation>Foi reduzida a uma paleta ({detail}).</translation>
    </message>
    <message>
        <source>It was reduced to a palette.</source>
        <translation>Foi reduzida a uma paleta.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Foi parada antes do fim.</translation>
    </message>
    <message>
        <source>It was turned upright ({detail}).</source>
        <translation>Foi endireitada ({detail}).</translation>
    </message>
    <message>
        <source>It was turned upright.</source>
        <translation>Foi endireitada.</translation>
    </message>
    <message>
        <source>Its colour profile was changed.</source>
        <translation>Seu perfil de cor foi mudado.</translation>
    </message>
    <message>
        <source>Its colour profile was left out.</source>
        <translation>Seu perfil de cor foi deixado de fora.</translation>
    </message>
    <message>
        <source>Its colour profile was left out: {detail}.</source>
        <translation>Seu perfil de cor foi deixado de fora: {detail}.</translation>
    </message>
    <message>
        <source>Its colours were converted.</source>
        <translation>Suas cores foram convertidas.</translation>
    </message>
    <message>
        <source>Its colours were converted: {detail}.</source>
        <translation>Suas cores foram convertidas: {detail}.</translation>
    </message>
    <message>
        <source>Its palette became full colour ({detail}).</source>
        <translation>Sua paleta passou a cor completa ({detail}).</translation>
    </message>
    <message>
        <source>Its palette became full colour.</source>
        <translation>Sua paleta passou a cor completa.</translation>
    </message>
    <message>
        <source>Its results were moved to the trash.</source>
        <translation>Seus resultados foram movidos para a lixeira.</translation>
    </message>
    <message>
        <source>Its transparency was filled with {detail}.</source>
        <translation>Sua transparência foi preenchida com {detail}.</translation>
    </message>
    <message>
        <source>Its transparency was filled.</source>
        <translation>Sua transparência foi preenchida.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Deixado de fora: {why}</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado maior</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>Medido com %n das suas fotos, {often}, {when}.</numerusform>
            <numerusform>Medido com %n das suas fotos, {often}, {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>Medianas de %n rodada cada, alternadas, a quente; barras: da mais lenta à mais rápida.</numerusform>
            <numerusform>Medianas de %n rodadas cada, alternadas, a quente; barras: da mais lenta à mais rápida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixels</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>More workers than cores take turns: nothing is gained by them.</source>
        <translation>Se há mais processos que núcleos, eles se revezam: não se ganha nada com isso.</translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>Sem joelho até %n processo: mais ainda podem valer a pena.</numerusform>
            <numerusform>Sem joelho até %n processos: mais ainda podem valer a pena.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview can be made now: {why}</source>
        <translation>Não é possível fazer uma prévia agora: {why}</translation>
    </message>
    <message>
        <source>No worker was idle.</source>
        <translation>Nenhum processo ficou ocioso.</translation>
    </message>
    <message>
        <source>Not all of its frames or pages were kept.</source>
        <translation>Nem todos os seus quadros ou páginas foram mantidos.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({detail}). Mend that and press Resume.</source>
        <translation>Nada pode ser gravado em {folder} ({detail}). Resolva isso e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Nothing holds the workers back that could be measured.</source>
        <translation>Nada que se possa medir freia os processos.</translation>
    </message>
    <message>
        <source>PNG texts</source>
        <translation>textos PNG</translation>
    </message>
    <message>
        <source>Paused at {progress}</source>
        <translation>Em pausa: {progress}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Photos are still being made. Stop and close?

What is done stays; nothing is half-written.</source>
        <translation>Fotos ainda estão sendo processadas. Parar e fechar?

O que está pronto fica; nada fica gravado pela metade.</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos de</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>T&amp;entar de novo %n que falhou</numerusform>
            <numerusform>T&amp;entar de novo %n que falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading takes longer when more read at once: the disk is the limit.</source>
        <translation>Ler demora mais quando mais processos leem ao mesmo tempo: o limite é o disco.</translation>
    </message>
    <message>
        <source>Recorded on {date}: {cores}, {model}.</source>
        <translation>Gravado em {date}: {cores}, {model}.</translation>
    </message>
    <message>
        <source>Removed: {detail}.</source>
        <translation>Removido: {detail}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>Substituir %n original</numerusform>
            <numerusform>Substituir %n originais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>Substituir %n original?</numerusform>
            <numerusform>Substituir %n originais?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lado menor</translation>
    </message>
    <message>
        <source>So far about {ratio} times as fast as one core. Where the {time} went:</source>
        <translation>Até agora cerca de {ratio} vezes mais rápido que um núcleo. Para onde foram os {time}:</translation>
    </message>
    <message>
        <source>Some of what was written in it could not be kept.</source>
        <translation>Parte do que estava escrito nela não pôde ser mantida.</translation>
    </message>
    <message>
        <source>Some of what was written in it was removed.</source>
        <translation>Parte do que estava escrito nela foi removida.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleração</translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>Aceleração com %n das suas fotos</numerusform>
            <numerusform>Aceleração com %n das suas fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the workers takes long beside the work itself.</source>
        <translation>Iniciar os processos demora muito em comparação com o trabalho em si.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. {left} left.</source>
        <translation>Parado. Restantes: {left}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>That cannot be done: {why}.</source>
        <translation>Isso não pode ser feito: {why}.</translation>
    </message>
    <message>
        <source>The address of the scheduler</source>
        <translation>O endereço do agendador</translation>
    </message>
    <message>
        <source>The background</source>
        <translation>O fundo</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>O certificado da autoridade</translation>
    </message>
    <message>
        <source>The certificate or its key</source>
        <translation>O certificado ou sua chave</translation>
    </message>
    <message>
        <source>The choice for originals</source>
        <translation>A escolha para os originais</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>O recorte</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and press Resume.</source>
        <translation>O disco está cheio. Libere espaço e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The file is cut short: its end is missing.</source>
        <translation>O arquivo está incompleto: falta o final.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>É mostrado o primeiro de %n tamanho.</numerusform>
            <numerusform>É mostrado o primeiro de %n tamanhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit</source>
        <translation>O ajuste</translation>
    </message>
    <message>
        <source>The folder for the originals</source>
        <translation>A pasta dos originais</translation>
    </message>
    <message>
        <source>The folder for the results</source>
        <translation>A pasta dos resultados</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Bring it back and press Resume.</source>
        <translation>A pasta {folder} não existe mais. Traga-a de volta e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>O formato</translation>
    </message>
    <message>
        <source>The further sizes</source>
        <translation>A lista de outros tamanhos</translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>O joelho está em %n processo: mais um acrescenta menos de 5%.</numerusform>
            <numerusform>O joelho está em %n processos: mais um acrescenta menos de 5%.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>O maior arquivo</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>O nome</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>O nome da predefinição</translation>
    </message>
    <message>
        <source>The number of colours</source>
        <translation>O número de cores</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>O número de núcleos</translation>
    </message>
    <message>
        <source>The number of tries</source>
        <translation>O número de tentativas</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>O original não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger ({detail}).</source>
        <translation>O original foi mantido, porque o resultado era maior ({detail}).</translation>
    </message>
    <message>
        <source>The original was kept, because the result was bigger.</source>
        <translation>O original foi mantido, porque o resultado era maior.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached ({detail}). Mend that and press Resume.</source>
        <translation>Não é possível conectar-se aos outros computadores ({detail}). Corrija isso e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>The other computers cannot be reached.</source>
        <translation>Não é possível conectar-se aos outros computadores.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be decoded.</source>
        <translation>A imagem está danificada e não pode ser decodificada.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>A imagem é grande demais.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it.</source>
        <translation>O programa foi encerrado no meio da execução.</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>A qualidade</translation>
    </message>
    <message>
        <source>The quality was lowered to {detail}.</source>
        <translation>A qualidade foi reduzida para {detail}.</translation>
    </message>
    <message>
        <source>The quality was lowered.</source>
        <translation>A qualidade foi reduzida.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>A resolução</translation>
    </message>
    <message>
        <source>The rest is as it was; Undo goes on.</source>
        <translation>O resto está como estava; “Desfazer” continua.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>O resultado não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>O resultado não pode ser gravado.</translation>
    </message>
    <message>
        <source>The result is too large for its format.</source>
        <translation>O resultado é grande demais para o seu formato.</translation>
    </message>
    <message>
        <source>The results may not fit on the disk</source>
        <translation>Os resultados talvez não caibam no disco</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}.</source>
        <translation>Os resultados ocuparão de {low} a {high}.</translation>
    </message>
    <message>
        <source>The results will take {low} to {high}; {free} are free.</source>
        <translation>Os resultados ocuparão de {low} a {high}; há {free} livres.</translation>
    </message>
    <message>
        <source>The same work in equal shares: {time} at best.</source>
        <translation>O mesmo trabalho em partes iguais: {time} no melhor caso.</translation>
    </message>
    <message>
        <source>The sharpening</source>
        <translation>A nitidez</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>O tamanho</translation>
    </message>
    <message>
        <source>The text after the name</source>
        <translation>O texto depois do nome</translation>
    </message>
    <message>
        <source>The text before the name</source>
        <translation>O texto antes do nome</translation>
    </message>
    <message>
        <source>The worker that had this picture died, twice.</source>
        <translation>O processo que estava com esta imagem foi interrompido duas vezes.</translation>
    </message>
    <message>
        <source>The workers could not go on: {why}</source>
        <translation>Os processos não puderam continuar: {why}</translation>
    </message>
    <message>
        <source>There are not enough runs to say how many workers are worth it.</source>
        <translation>Não há execuções suficientes para dizer quantos processos valem a pena.</translation>
    </message>
    <message>
        <source>There is no permission to read or write it.</source>
        <translation>Não há permissão para ler ou gravar.</translation>
    </message>
    <message>
        <source>There is no permission to write to {folder}. Allow it and press Resume.</source>
        <translation>Não há permissão para gravar em {folder}. Conceda-a e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Não há memória suficiente para esta imagem.</translation>
    </message>
    <message>
        <source>They are {ratio} times as fast as one core.</source>
        <translation>Assim fica {ratio} vezes mais rápido que com um núcleo.</translation>
    </message>
    <message>
        <source>This is a mistake of ours; please report it.</source>
        <translation>É um erro nosso; por favor, relate-o.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>Não é uma imagem.</translation>
    </message>
    <message>
        <source>This is the file that was written.</source>
        <translation>Este é o arquivo que foi gravado.</translation>
    </message>
    <message>
        <source>This photo has crashed the preview. In a run it would cost no other photo.</source>
        <translation>Esta foto derrubou a prévia. Em uma execução, não afetaria nenhuma outra.</translation>
    </message>
    <message>
        <source>This photo takes longer than a preview waits. A run is more patient.</source>
        <translation>Esta foto demora mais do que uma prévia espera. Uma execução tem mais paciência.</translation>
    </message>
    <message>
        <source>This run cannot be resumed or undone: {why}.</source>
        <translation>Esta execução não pode ser retomada nem desfeita: {why}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Two workers on one physical core share it: the second adds less.</source>
        <translation>Dois processos em um núcleo físico o dividem: o segundo acrescenta menos.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>What each worker did</source>
        <translation>O que cada processo fez</translation>
    </message>
    <message>
        <source>What is Amdahl&apos;s law?</source>
        <translation>O que é a lei de Amdahl?</translation>
    </message>
    <message>
        <source>What is the knee?</source>
        <translation>O que é o joelho?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Why {ratio} times and not {workers} times? Where the {time} went:</source>
        <translation>Por que {ratio} vezes e não {workers}? Para onde foi o tempo ({time}):</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>With {cores} for them alone: {time} at best.</source>
        <translation>Com {cores} só para eles: {time} na melhor das hipóteses.</translation>
    </message>
    <message>
        <source>Worker {number}: idle.</source>
        <translation>Processo {number}: ocioso.</translation>
    </message>
    <message>
        <source>Worker {number}: {phase}, {name}.</source>
        <translation>Processo {number}: {phase}, {name}.</translation>
    </message>
    <message>
        <source>Worker {number}: {photos}.</source>
        <translation>Processo {number}: {photos}.</translation>
    </message>
    <message>
        <source>Workers wait between two photos: handing work over takes time.</source>
        <translation>Os processos esperam entre duas fotos: entregar o trabalho leva tempo.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a camera RAW</source>
        <translation>um RAW de câmera</translation>
    </message>
    <message>
        <source>about {needed} needed</source>
        <translation>cerca de {needed} necessários</translation>
    </message>
    <message>
        <source>about {needed} needed, {free} free</source>
        <translation>cerca de {needed} necessários, {free} livres</translation>
    </message>
    <message>
        <source>about {time} ({range}) and {bytes}</source>
        <translation>cerca de {time} ({range}) e {bytes}</translation>
    </message>
    <message>
        <source>after {bytes}</source>
        <translation>depois {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>todos os %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>already fits</source>
        <translation>já cabe</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>já existe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>before {bytes}</source>
        <translation>antes {bytes}</translation>
    </message>
    <message>
        <source>between two photos</source>
        <translation>entre duas fotos</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>não pode ser movido para a lixeira</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>alterado depois</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>copied unchanged</source>
        <translation>copiado sem alteração</translation>
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
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
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
        <translation>interrompido</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco cheio</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>já pronto</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>arquivo vazio</translation>
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
        <translation>XMP estendido</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>falhou antes</translation>
    </message>
    <message>
        <source>fastest to slowest</source>
        <translation>mais rápida à mais lenta</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>espelhamento vertical</translation>
    </message>
    <message>
        <source>foreseen {low} to {high}, wrote {real}</source>
        <translation>previsto: de {low} a {high}; gravado: {real}</translation>
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
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>held back by memory</source>
        <translation>à espera de memória</translation>
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
        <translation>ociosidade, todos os processos: {why}</translation>
    </message>
    <message>
        <source>idle: {why}, {time}</source>
        <translation>ocioso: {why}, {time}</translation>
    </message>
    <message>
        <source>in the places of the originals</source>
        <translation>no lugar dos originais</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <source>it gets slower with more workers</source>
        <translation>com mais processos fica mais lento</translation>
    </message>
    <message>
        <source>it is about other pixels</source>
        <translation>é para outros pixels</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>its original cannot be brought back</source>
        <translation>não é possível recuperar seu original</translation>
    </message>
    <message>
        <source>knee: {workers}</source>
        <translation>joelho: {workers}</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>link circular</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>resto inacabado</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>maker note</source>
        <translation>nota do fabricante</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadados</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhamento horizontal</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>foto com movimento</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nome já usado</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>falta memória</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>no work left</source>
        <translation>sem mais trabalho</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>not every size</source>
        <translation>faltam tamanhos</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>of each core</source>
        <translation>de cada núcleo</translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>em %n das suas fotos:</numerusform>
            <numerusform>em %n das suas fotos:</numerusform>
        </translation>
    </message>
    <message>
        <source>one core</source>
        <translation>um núcleo</translation>
    </message>
    <message>
        <source>one long photo holds the end</source>
        <translation>uma foto demorada atrasa o fim</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>erro nosso</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>pasta de resultados</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>desfeito em parte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
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
        <translation>processos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>reamostrar</translation>
    </message>
    <message>
        <source>resizing</source>
        <translation>redimensionando</translation>
    </message>
    <message>
        <source>result is newer</source>
        <translation>resultado mais recente</translation>
    </message>
    <message>
        <source>result was changed</source>
        <translation>resultado alterado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>em outro lugar</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>segundos desde o início</translation>
    </message>
    <message>
        <source>sharing cores, memory and clock</source>
        <translation>divisão de núcleos, memória e clock</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>inicialização</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>taking turns: more workers than cores</source>
        <translation>revezando: mais processos que núcleos</translation>
    </message>
    <message>
        <source>the camera&apos;s preview</source>
        <translation>a prévia da câmera</translation>
    </message>
    <message>
        <source>the last photos</source>
        <translation>as últimas fotos</translation>
    </message>
    <message>
        <source>the results are already there</source>
        <translation>os resultados já estão lá</translation>
    </message>
    <message>
        <source>the rounds scatter more than what is looked for</source>
        <translation>as rodadas variam mais do que aquilo que se procura</translation>
    </message>
    <message>
        <source>there are not enough rounds to say</source>
        <translation>não há rodadas suficientes para saber</translation>
    </message>
    <message>
        <source>there are too few different numbers of workers, up to that of the cores</source>
        <translation>há muito poucos números de processos diferentes, até o de núcleos</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>times faster</source>
        <translation>vezes mais rápido</translation>
    </message>
    <message>
        <source>times faster than one core</source>
        <translation>vezes mais rápido que um núcleo</translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>para {folder}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>too large for the format</source>
        <translation>grande demais para o formato</translation>
    </message>
    <message>
        <source>too long for a JPEG</source>
        <translation>longo demais para um JPEG</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>espelhamento diagonal</translation>
    </message>
    <message>
        <source>transversed</source>
        <translation>espelhamento na outra diagonal</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>até %n processo</numerusform>
            <numerusform>até %n processos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for disk or memory</source>
        <translation>à espera de disco ou memória</translation>
    </message>
    <message>
        <source>waiting for the disk</source>
        <translation>à espera do disco</translation>
    </message>
    <message>
        <source>without a profile</source>
        <translation>sem perfil</translation>
    </message>
    <message>
        <source>work in equal shares</source>
        <translation>trabalho em partes iguais</translation>
    </message>
    <message>
        <source>worker being replaced</source>
        <translation>substituindo o processo</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>processo caiu</translation>
    </message>
    <message>
        <source>worker {number}</source>
        <translation>processo {number}</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>processos</translation>
    </message>
    <message>
        <source>write</source>
        <translation>gravar</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>written again by a later run</source>
        <translation>gravado de novo por uma execução posterior</translation>
    </message>
    <message>
        <source>{crew}: {ratio} times as fast as one core, {time} ({low} to {high})</source>
        <translation>{crew}: {ratio} vezes mais rápido que um núcleo, {time} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{crew}: {time}, round {done} of {total}</source>
        <translation>{crew}: {time}, rodada {done} de {total}</translation>
    </message>
    <message>
        <source>{crew}: {time}, warm-up, round {done} of {total}</source>
        <translation>{crew}: {time}, aquecimento, rodada {done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{factor} times longer</source>
        <translation>{factor} vezes mais</translation>
    </message>
    <message>
        <source>{field} must be {allowed}.</source>
        <translation>{field} deve ser {allowed}.</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} e mais {more}</translation>
    </message>
    <message>
        <source>{format} holds none</source>
        <translation>{format} não aceita nenhum</translation>
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
        <translation>{node}: {photos}, {seconds} de trabalho, {busy}&#x2009;% ocupado, {times} vezes mais rápido que um processo</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
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
        <translation>{percent}% mais</translation>
    </message>
    <message>
        <source>{percent} % shorter</source>
        <translation>{percent}% menos</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers} on {cores}, at work {share}</source>
        <translation>{photos} em {time}, {workers} em {cores}, trabalhando {share}</translation>
    </message>
    <message>
        <source>{photos} in {time}, {workers}, at work {share}</source>
        <translation>{photos} em {time}, {workers}, trabalhando {share}</translation>
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
        <translation>{read} lidos, {written} gravados</translation>
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
        <translation>restam {time}</translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} em %n núcleo</numerusform>
            <numerusform>{time} em %n núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} em %n núcleo.</numerusform>
            <numerusform>{time} em %n núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>{time} até agora em %n núcleo.</numerusform>
            <numerusform>{time} até agora em %n núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>{time} até agora com %n processo.</numerusform>
            <numerusform>{time} até agora com %n processos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>{time} com %n processo.</numerusform>
            <numerusform>{time} com %n processos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {time} ({share})</source>
        <translation>{what}: {time} ({share})</translation>
    </message>
    <message>
        <source>{workers} share {cores}: they take turns, so each photo takes longer.</source>
        <translation>{workers} dividem {cores}: eles se revezam, por isso cada foto demora mais.</translation>
    </message>
    <message>
        <source>{workers} worked {share} of {time}.</source>
        <translation>{workers}: trabalho durante {share} de {time}.</translation>
    </message>
    <message>
        <source>{worker}: {photos}, at work {share}</source>
        <translation>{worker}: {photos}, trabalhando {share}</translation>
    </message>
</context>
</TS>
