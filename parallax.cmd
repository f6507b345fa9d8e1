@echo off
rem Runs Parallax out of this folder. Builds it on first use.
setlocal
set "HERE=%~dp0"
set "CPFILE=%HERE%analysis-cli\target\classpath.txt"
set "JAR=%HERE%analysis-cli\target\analysis-cli-0.1.0-SNAPSHOT.jar"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
if not exist "%CPFILE%" goto build
if not exist "%JAR%" goto build
goto run
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
:run
if not defined PARALLAX_JAVA_OPTS set "PARALLAX_JAVA_OPTS=-Xmx3g"
set /p CP=<"%CPFILE%"
rem A class path of this length does not fit on a Windows command line, so it goes through an argument file.
set "ARGS=%TEMP%\parallax-%RANDOM%.args"
echo -cp "%JAR:\=/%;%CP:\=/%"> "%ARGS%"
"%JAVA%" @"%HERE%java.options" %PARALLAX_JAVA_OPTS% @"%ARGS%" org.parallax.cli.Main %*
set "CODE=%ERRORLEVEL%"
del "%ARGS%" >nul 2>&1
exit /b %CODE%
