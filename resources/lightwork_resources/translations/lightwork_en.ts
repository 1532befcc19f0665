<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answered,</source>
        <translation>
            <numerusform>%n computer answered,</numerusform>
            <numerusform>%n computers answered,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied unchanged</source>
        <translation>
            <numerusform>%n copied unchanged</numerusform>
            <numerusform>%n copied unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before</source>
        <translation>
            <numerusform>%n done before</numerusform>
            <numerusform>%n done before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced</source>
        <translation>
            <numerusform>%n existing file will be replaced</numerusform>
            <numerusform>%n existing files will be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n file in the trash</numerusform>
            <numerusform>%n files in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the trash.</source>
        <translation>
            <numerusform>%n file in the trash.</numerusform>
            <numerusform>%n files in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left alone</source>
        <translation>
            <numerusform>%n file left alone</numerusform>
            <numerusform>%n files left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) so far</source>
        <translation>
            <numerusform>%n file so far</numerusform>
            <numerusform>%n files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be moved to the trash.</source>
        <translation>
            <numerusform>%n file will be moved to the trash.</numerusform>
            <numerusform>%n files will be moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone already</source>
        <translation>
            <numerusform>%n gone already</numerusform>
            <numerusform>%n gone already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone.</source>
        <translation>
            <numerusform>%n left alone.</numerusform>
            <numerusform>%n left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there.</source>
        <translation>
            <numerusform>%n no longer there.</numerusform>
            <numerusform>%n no longer there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things that you dropped cannot be added.</source>
        <translation>
            <numerusform>%n of the things that you dropped cannot be added.</numerusform>
            <numerusform>%n of the things that you dropped cannot be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) came back</source>
        <translation>
            <numerusform>%n original came back</numerusform>
            <numerusform>%n originals came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) in their places again.</source>
        <translation>
            <numerusform>%n original in their places again.</numerusform>
            <numerusform>%n originals in their places again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be replaced</source>
        <translation>
            <numerusform>%n original will be replaced</numerusform>
            <numerusform>%n originals will be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will come back to their places.</source>
        <translation>
            <numerusform>%n original will come back to their places.</numerusform>
            <numerusform>%n originals will come back to their places.</numerusform>
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
            <numerusform>%n photo at a time.</numerusform>
            <numerusform>%n photos at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) cannot be read and will fail</source>
        <translation>
            <numerusform>%n photo cannot be read and will fail</numerusform>
            <numerusform>%n photos cannot be read and will fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done so far.</source>
        <translation>
            <numerusform>%n photo done so far.</numerusform>
            <numerusform>%n photos done so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have changed since, and will be made as they are now</source>
        <translation>
            <numerusform>%n photo have changed since, and will be made as they are now</numerusform>
            <numerusform>%n photos have changed since, and will be made as they are now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in printing colours (CMYK) will become sRGB</source>
        <translation>
            <numerusform>%n photo in printing colours (CMYK) will become sRGB</numerusform>
            <numerusform>%n photos in printing colours (CMYK) will become sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be copied unchanged: small enough already</source>
        <translation>
            <numerusform>%n photo will be copied unchanged: small enough already</numerusform>
            <numerusform>%n photos will be copied unchanged: small enough already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will not be made in every size</source>
        <translation>
            <numerusform>%n photo will not be made in every size</numerusform>
            <numerusform>%n photos will not be made in every size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with 16 bits a channel will get 8 bits</source>
        <translation>
            <numerusform>%n photo with 16 bits a channel will get 8 bits</numerusform>
            <numerusform>%n photos with 16 bits a channel will get 8 bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) would be enlarged and look blurry</source>
        <translation>
            <numerusform>%n photo would be enlarged and look blurry</numerusform>
            <numerusform>%n photos would be enlarged and look blurry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will change format: the old one can only be read</source>
        <translation>
            <numerusform>%n picture will change format: the old one can only be read</numerusform>
            <numerusform>%n pictures will change format: the old one can only be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will keep only the first of several frames or pages</source>
        <translation>
            <numerusform>%n picture will keep only the first of several frames or pages</numerusform>
            <numerusform>%n pictures will keep only the first of several frames or pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) will get a number: the name is taken</source>
        <translation>
            <numerusform>%n result will get a number: the name is taken</numerusform>
            <numerusform>%n results will get a number: the name is taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) each</source>
        <translation>
            <numerusform>%n round each</numerusform>
            <numerusform>%n rounds each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened can be added to the list when this is done.</source>
        <translation>
            <numerusform>%n thing you have opened can be added to the list when this is done.</numerusform>
            <numerusform>%n things you have opened can be added to the list when this is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you have opened meanwhile can be added to the list.</source>
        <translation>
            <numerusform>%n thing you have opened meanwhile can be added to the list.</numerusform>
            <numerusform>%n things you have opened meanwhile can be added to the list.</numerusform>
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
            <numerusform>%n time each</numerusform>
            <numerusform>%n times each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left alone, because of changes since.</source>
        <translation>
            <numerusform>%n will be left alone, because of changes since.</numerusform>
            <numerusform>%n will be left alone, because of changes since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed</source>
        <translation>
            <numerusform>&amp;Retry %n failed</numerusform>
            <numerusform>&amp;Retry %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Foreseen from %n of your photos, made and thrown away.</source>
        <translation>
            <numerusform>Foreseen from %n of your photos, made and thrown away.</numerusform>
            <numerusform>Foreseen from %n of your photos, made and thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your photos, {often}, {when}.</source>
        <translation>
            <numerusform>Measured on %n of your photos, {often}, {when}.</numerusform>
            <numerusform>Measured on %n of your photos, {often}, {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n round(s) each, in turn, warm; bars: slowest to fastest.</source>
        <translation>
            <numerusform>Medians of %n round each, in turn, warm; bars: slowest to fastest.</numerusform>
            <numerusform>Medians of %n rounds each, in turn, warm; bars: slowest to fastest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No knee up to %n worker(s): more of them could still be worth it.</source>
        <translation>
            <numerusform>No knee up to %n worker: more of them could still be worth it.</numerusform>
            <numerusform>No knee up to %n workers: more of them could still be worth it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;etry %n failed</source>
        <translation>
            <numerusform>R&amp;etry %n failed</numerusform>
            <numerusform>R&amp;etry %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)</source>
        <translation>
            <numerusform>Replace %n original</numerusform>
            <numerusform>Replace %n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n original(s)?</source>
        <translation>
            <numerusform>Replace %n original?</numerusform>
            <numerusform>Replace %n originals?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speed-up on %n of your photos</source>
        <translation>
            <numerusform>Speed-up on %n of your photos</numerusform>
            <numerusform>Speed-up on %n of your photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n size(s) is shown.</source>
        <translation>
            <numerusform>The first of %n size is shown.</numerusform>
            <numerusform>The first of %n sizes is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The knee is at %n worker(s): one more adds under 5 %.</source>
        <translation>
            <numerusform>The knee is at %n worker: one more adds under 5 %.</numerusform>
            <numerusform>The knee is at %n workers: one more adds under 5 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n core(s)</source>
        <translation>
            <numerusform>Use %n core</numerusform>
            <numerusform>Use %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>all %n core</numerusform>
            <numerusform>all %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n of your photos:</source>
        <translation>
            <numerusform>on %n of your photos:</numerusform>
            <numerusform>on %n of your photos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n worker(s)</source>
        <translation>
            <numerusform>up to %n worker</numerusform>
            <numerusform>up to %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s)</source>
        <translation>
            <numerusform>{time} on %n core</numerusform>
            <numerusform>{time} on %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on %n core(s).</source>
        <translation>
            <numerusform>{time} on %n core.</numerusform>
            <numerusform>{time} on %n cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far on %n core(s).</source>
        <translation>
            <numerusform>{time} so far on %n core.</numerusform>
            <numerusform>{time} so far on %n cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} so far with %n worker(s).</source>
        <translation>
            <numerusform>{time} so far with %n worker.</numerusform>
            <numerusform>{time} so far with %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} with %n worker(s).</source>
        <translation>
            <numerusform>{time} with %n worker.</numerusform>
            <numerusform>{time} with %n workers.</numerusform>
        </translation>
    </message>
</context>
</TS>
