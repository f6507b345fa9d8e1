@echo off
rem Runs Parallax from the unpacked zip.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
if not defined PARALLAX_JAVA_OPTS set "PARALLAX_JAVA_OPTS=-Xmx3g"
"%JAVA%" %PARALLAX_JAVA_OPTS% -XX:+UseParallelGC -Djava.awt.headless=true -cp "%HOME_DIR%\lib\*;%HOME_DIR%\models" org.parallax.cli.Main %*
exit /b %ERRORLEVEL%
