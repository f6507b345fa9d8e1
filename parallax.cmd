@echo off
rem Runs Parallax out of this folder. Builds it on first use and whenever its sources are newer than the last build.
setlocal
set "HERE=%~dp0"
set ARGS=%*
set "COMMAND=%~1"
set "FOLDER=%~2"
set "CLASSPATH_FILE=%HERE%analysis-cli\target\classpath.args"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
if not exist "%CLASSPATH_FILE%" goto build
rem Batch files cannot compare times. Where PowerShell is missing, nothing is built again.
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:CLASSPATH_FILE).LastWriteTimeUtc; $newer = Get-ChildItem -Path ($env:HERE + 'pom.xml'), ($env:HERE + 'analysis-*\pom.xml'), ($env:HERE + 'analysis-*\src\main') -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 9 }" >nul 2>&1
if "%ERRORLEVEL%"=="9" goto build
goto launch

:build
echo Building Parallax. The first time this downloads about 600 MB of libraries and language models; it happens once. 1>&2
pushd "%HERE%"
call mvn -B -ntp -q -Dfast -DskipTests package
if errorlevel 1 (
  echo parallax: the build failed 1>&2
  popd
  exit /b 4
)
popd

:launch
set "OPTIONS=%HERE%java.options"
set "CLASSES=@%CLASSPATH_FILE%"
rem Made by the build.
set "ARCHIVE=%HERE%analysis-cli\target\parallax.jsa"
call "%HERE%analysis-cli\src\dist\bin\launch.cmd"
exit /b %ERRORLEVEL%
