@rem Starts Java with Parallax. Read by the launcher of a folder with sources and by that of the zip, which set before:
@rem   JAVA, OPTIONS, CLASSES, ARCHIVE   as in launch.sh, which says the same for other systems (LaunchersTest holds the two together)
@rem   ARGS, COMMAND, FOLDER             all that the user said, and its first two words
@rem ARGS goes by a variable because CALL would double each caret in it.
@set "LEVEL=4"
@set "SHORT="
@set "COUNT=0"
@rem What is over in seconds is done sooner without the second compiler, which takes half of the processor time of a short run.
@if not defined COMMAND set "LEVEL=1"
@for %%c in (doctor agree generate-completion --help -h --version -V) do @if "%COMMAND%"=="%%c" set "LEVEL=1"
@if "%COMMAND%"=="report" goto report
@if not "%COMMAND%"=="compare" goto start
@rem Short where all was analysed before; ends with 75 and nothing done where it was not.
@set "SHORT= --if-short"
@set "LEVEL=1"
@goto start

:report
@if not defined FOLDER set "FOLDER=."
@for /f "delims=" %%f in ('dir /b "%FOLDER%\*.json" "%FOLDER%\analyses\*.json" 2^>nul') do @set /a COUNT+=1 >nul
@if %COUNT% lss 32 set "LEVEL=1"

:start
@rem Short runs get their heap at once, so that it is not collected while it grows.
@set "MEMORY=-Xmx3g"
@if "%LEVEL%"=="1" set "MEMORY=-Xms1g -Xmn600m -Xmx3g"
@if defined PARALLAX_JAVA_OPTS set "MEMORY=%PARALLAX_JAVA_OPTS%"
@"%JAVA%" "@%OPTIONS%" -XX:TieredStopAtLevel=%LEVEL% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%ARCHIVE%" %MEMORY% "%CLASSES%" org.parallax.cli.Main %ARGS%%SHORT%
@set "CODE=%ERRORLEVEL%"
@if defined SHORT if "%CODE%"=="75" goto whole
@exit /b %CODE%

:whole
@set "SHORT="
@set "LEVEL=4"
@goto start
