@echo off
rem Glossator's command line; without arguments, or with "open", the workbench. Needs Java 21 or newer: JAVA_HOME or PATH.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if exist "%HOME_DIR%\jre\bin\java.exe" set "JAVA=%HOME_DIR%\jre\bin\java.exe"
if not exist "%HOME_DIR%\jre\bin\java.exe" if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "GUI="
if "%~1"=="" set "GUI=1"
if "%~1"=="--workbench" set "GUI=1"
if defined GUI (
  for %%J in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
  set "JAVAW=!JAVA:java.exe=javaw.exe!"
  if "!JAVAW!"=="java" set "JAVAW=javaw"
  set "ARGS=%*"
  if defined ARGS set "ARGS=!ARGS:--workbench=!"
  start "Glossator" "!JAVAW!" -Xmx2g --enable-native-access=ALL-UNNAMED "-Dglossator.home=%HOME_DIR%" -jar "!LAUNCHER!" !ARGS!
  exit /b 0
)
set "ENGINES="
for %%C in (annotate train engines) do if "%~1"=="%%C" set "ENGINES=org.apache.uima.ruta-core org.antlr.antlr-runtime com.github.ben-manes.caffeine org.apache.commons.commons-collections4 org.apache.commons.text org.apache.opennlp.opennlp-tools"
set "CP="
for %%N in (org.glossator.cli org.glossator.base org.glossator.codebook org.glossator.annotation org.glossator.uima org.glossator.study org.glossator.formats org.glossator.engines com.fasterxml.jackson.core.jackson-core com.fasterxml.jackson.core.jackson-databind com.fasterxml.jackson.core.jackson-annotations org.apache.commons.commons-csv org.apache.commons.commons-io org.apache.commons.commons-codec org.apache.commons.lang3 com.ibm.icu org.apache.uima.j-core org.apache.uima.fit-core org.springframework.spring-core org.springframework.spring-beans org.springframework.spring-context org.apache.commons.commons-logging org.jsoup org.apache.pdfbox org.apache.pdfbox.io org.apache.pdfbox.fontbox slf4j.api slf4j.nop !ENGINES!) do (
  for %%J in ("%HOME_DIR%\plugins\%%N_*.jar") do set "CP=!CP!;%%~fJ"
)
set "CP=!CP:~1!"
rem Signed jars and one in an old form: from the class path each start would verify them.
set "BOOT="
for %%N in (org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.xmi picocli) do (
  for %%J in ("%HOME_DIR%\plugins\%%N_*.jar") do set "BOOT=!BOOT!;%%~fJ"
)
set "BOOT=!BOOT:~1!"
set "COMPILERS="
for %%C in (new import export --version -V) do if "%~1"=="%%C" set "COMPILERS=-XX:TieredStopAtLevel=1"
"!JAVA!" "-Xbootclasspath/a:!BOOT!" !COMPILERS! -XX:+UseSerialGC -Xmx2g --enable-native-access=ALL-UNNAMED "-Dglossator.home=%HOME_DIR%" -cp "!CP!" org.glossator.cli.Main %*
exit /b %ERRORLEVEL%
