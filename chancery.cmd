@echo off
rem Runs Chancery: builds it first where that is needed, and finds a Java for it.
rem CHANCERY_OPTS: options for Java (default: -Xmx4g). JAVA_HOME: the Java to use (default: the one on the PATH).
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined CHANCERY_OPTS set "CHANCERY_OPTS=-Xmx4g"

set "VERSION="
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION goto nojava
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto nojava

set "JAR=%HERE%chancery.jar"
if exist "%JAR%" goto run
set "JAR=%HERE%target\chancery.jar"
if not exist "%JAR%" goto build
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $sources = 'pom.xml', 'src\main', 'ontology', 'queries' | ForEach-Object { Join-Path $env:HERE $_ } | Where-Object { Test-Path $_ }; if (Get-ChildItem $sources -Recurse | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 }" <nul
if not errorlevel 1 goto run

:build
echo chancery: building; the first time Maven fetches up to 700 MB, most of it the English language models ... 1>&2
pushd "%HERE%"
call mvn -q -B -Dstyle.color=never -DskipTests package 1>&2 <nul
if errorlevel 1 goto nobuild
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date" <nul

:run
set "UNSAFE="
if %MAJOR% GEQ 23 set "UNSAFE=--sun-misc-unsafe-memory-access=allow"
"%JAVA%" %CHANCERY_OPTS% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %UNSAFE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo chancery: needs Java 17 or newer; set JAVA_HOME or put java on the PATH 1>&2
exit /b 3

:nobuild
popd
echo chancery: the build failed 1>&2
exit /b 3
