; The installer for Windows, for one person, without asking for an administrator:
;     makensis -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DTREE=folder -DICON=file.ico -DOUT=setup.exe lightwork.nsi
; Compiled on Linux as a test; it has not been run.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lightwork"
!define VERB "Software\Classes\SystemFileAssociations\image\shell\Lightwork"
!define PROGID "Software\Classes\Applications\lightwork-gui.exe"

Name "Lightwork ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Lightwork"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Lightwork"
VIAddVersionKey FileDescription "Installs Lightwork"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Lightwork authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\lightwork-gui.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese

Section "Lightwork"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; libraries of an older version must not stay among the new ones
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Lightwork.lnk" "$INSTDIR\lightwork-gui.exe"
  ; "Send to" hands all chosen files to one window.
  CreateShortcut "$SENDTO\Lightwork.lnk" "$INSTDIR\lightwork-gui.exe"
  ; An entry in the menu of every picture. Explorer starts one process for each chosen file; the first one gathers them
  ; in its window (gui/lightwork_gui/door.py). Never for folders.
  WriteRegStr HKCU "${VERB}" "" "Resize with Lightwork"
  WriteRegStr HKCU "${VERB}" "Icon" "$INSTDIR\lightwork-gui.exe"
  WriteRegStr HKCU "${VERB}" "MultiSelectModel" "Player"
  WriteRegStr HKCU "${VERB}\command" "" '"$INSTDIR\lightwork-gui.exe" "%1"'
  WriteRegStr HKCU "${PROGID}" "FriendlyAppName" "Lightwork"
  WriteRegStr HKCU "${PROGID}\shell\open\command" "" '"$INSTDIR\lightwork-gui.exe" "%1"'
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".jpg" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".jpeg" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".png" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".webp" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".tif" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".tiff" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".avif" ""
  WriteRegStr HKCU "${PROGID}\SupportedTypes" ".heic" ""
  WriteRegStr HKCU "${KEY}" "DisplayName" "Lightwork"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\lightwork-gui.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Lightwork authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Lightwork.lnk"
  Delete "$SENDTO\Lightwork.lnk"
  DeleteRegKey HKCU "${VERB}"
  DeleteRegKey HKCU "${PROGID}"
  DeleteRegKey HKCU "${KEY}"
  ; Only what was installed: somebody may have put it into a folder with other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\lightwork.exe"
  Delete "$INSTDIR\lightwork-gui.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
