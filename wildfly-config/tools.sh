# What ./run and ./test share: find a JDK and Maven, or say in one sentence what to do. Sourced, never run.

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# The major version of a Java home: 17, 21, 25 …
java_major() {
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to a JDK (with a compiler) of version 21 or newer: the current one when it fits, else the newest found.
find_java() {
  local best='' best_major=0 home major
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /x/y)")")")" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    major=$(java_major "$home")
    [ -n "$major" ] && [ "$major" -ge 21 ] || continue
    if [ "$home" = "${JAVA_HOME:-}" ]; then best=$home; break; fi
    if [ "$major" -gt "$best_major" ]; then best=$home best_major=$major; fi
  done
  [ -n "$best" ] || stop "No JDK 21 or newer was found: install one (Debian: apt-get install openjdk-21-jdk, or Temurin), or set JAVA_HOME to it."
  export JAVA_HOME=$best PATH="$best/bin:$PATH"
}

# Installs a Debian package when that is possible here and now.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  say "Installing $1 …"
  { apt-get install -y "$1" || { apt-get update && apt-get install -y "$1"; }; } >/dev/null 2>&1
}

find_maven() {
  command -v mvn >/dev/null || install_package maven || stop "Maven is missing: install it (Debian: apt-get install maven)."
}

# The browser that the tests drive.
find_chromium() {
  command -v chromium >/dev/null || install_package chromium || stop "Chromium is missing: install it (Debian: apt-get install chromium)."
}

# A server provisioned from another configuration is stale: Maven would leave it as it is.
discard_stale_server() {
  local stamp
  stamp=$( (cat pom.xml; find wildfly-config -type f -print0 | sort -z | xargs -0 cat) | sha256sum | cut -c1-64)
  if [ "$(cat target/server.stamp 2>/dev/null)" != "$stamp" ] || [ ! -f target/server/standalone/configuration/standalone.xml ]; then
    rm -rf target/server
    mkdir -p target
    printf '%s' "$stamp" >target/server.stamp
  fi
}
