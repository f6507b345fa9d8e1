@echo off
rem Runs Parallax from the unpacked zip.
setlocal
for %%h in ("%~dp0..") do set "HOME_DIR=%%~fh"
set ARGS=%*
set "COMMAND=%~1"
set "FOLDER=%~2"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
set "OPTIONS=%HOME_DIR%\java.options"
set "CLASSES=--class-path=%HOME_DIR%\lib\*"
rem An archive fits one Java, so its name tells it. To be made again after a move of this folder, the folder cache has to be deleted.
set "VERSION=unknown"
for /f "tokens=2 delims=()" %%v in ('""%JAVA%" -Xinternalversion"') do if not "%%v"=="" set "VERSION=%%v"
set "ARCHIVE=%HOME_DIR%\cache\classes-%VERSION%.jsa"
if exist "%ARCHIVE%" goto launch
if "%COMMAND%"=="compare" goto prepare
if "%COMMAND%"=="report" goto prepare
goto launch

:prepare
rem Out of a report of the analyses that come with Parallax. What cannot be made leaves an empty file, so that it is tried once.
mkdir "%HOME_DIR%\cache" >nul 2>&1
set "MADE=%HOME_DIR%\cache\new-%RANDOM%%RANDOM%"
mkdir "%MADE%" >nul 2>&1
if not exist "%MADE%\" goto launch
echo Preparing faster starts (some seconds, once) ... 1>&2
"%JAVA%" "@%OPTIONS%" -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable "-XX:ArchiveClassesAtExit=%MADE%\classes.jsa" -Xms1g -Xmn600m -Xmx3g "%CLASSES%" org.parallax.cli.Main report "%HOME_DIR%\seeds" --out "%MADE%\report" >nul 2>&1
if errorlevel 1 (type nul >"%ARCHIVE%") else move /y "%MADE%\classes.jsa" "%ARCHIVE%" >nul 2>&1
rmdir /s /q "%MADE%" >nul 2>&1

:launch
call "%HOME_DIR%\bin\launch.cmd"
exit /b %ERRORLEVEL%
