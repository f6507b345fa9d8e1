# Starts Java with Parallax. Read by the launcher of a folder with sources and by that of the zip, which set before:
#   java      the command
#   options   the file with Java's options
#   classes   one argument that gives the class path
#   archive   the archive of classes as Java has them in memory (class-data sharing); one that is missing or does not fit is passed over
# launch.cmd says the same for Windows; LaunchersTest holds the two together.

# The first argument is the highest compiler; short runs get their heap at once, so that it is not collected while it grows.
start() {
  level="$1"
  shift
  memory="-Xmx3g"
  [ "$level" = 1 ] && memory="-Xms1g -Xmn600m -Xmx3g"
  # shellcheck disable=SC2086 # options are meant to be split
  exec "$java" "@$options" "-XX:TieredStopAtLevel=$level" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr \
    "-XX:${archiving:-SharedArchiveFile}=$archive" ${PARALLAX_JAVA_OPTS:-$memory} "$classes" org.parallax.cli.Main "$@"
}

# What is over in seconds is done sooner without the second compiler, which takes half of the processor time of a short run.
launch() {
  level=4
  case "${1:-}" in
    doctor | agree | generate-completion | --help | -h | --version | -V | "") level=1 ;;
    report) [ "$(find "${2:-.}" -maxdepth 2 -name '*.json' 2>/dev/null | head -n 32 | wc -l)" -lt 32 ] && level=1 ;;
    compare)
      # Short where all was analysed before; ends with 75 and nothing done where it was not.
      status=0
      (start 1 "$@" --if-short) || status=$?
      [ "$status" = 75 ] || exit "$status" ;;
  esac
  start "$level" "$@"
}
