#!/usr/bin/env bash
# From an empty folder to two portals, as somebody new would come there: installs the library, then builds the sources of
# examples/spring and examples/plain as projects of their own, on the versions that Spring Boot manages, and runs their tests.
# Needs the network. Whatever Maven is told is passed on: examples/walk.sh -Dmaven.repo.local=/tmp/walk
set -euo pipefail
examples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
maven=("$@")
# version NAME POM tells the first one of that name
version() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$2" | head -1; }
boot=$(version spring-boot.version "$examples/spring/pom.xml")
library=$(version version "$examples/../pom.xml")
trap 'rm -rf "$folder"' EXIT

(cd "$examples/.." && mvn -q -B -Pfast -DskipTests "${maven[@]}" -pl storage-memory,storage-jdbc -am install)

# portal NAME DEPENDENCY... builds and tests one
portal() {
  name=$1
  shift
  dependencies=$(printf '<dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>' "$@")
  mkdir "$folder/$name"
  cp -r "$examples/$name/src" "$folder/$name"
  cat > "$folder/$name/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>$boot</version>
  </parent>
  <groupId>town</groupId>
  <artifactId>$name</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.commonhall</groupId>
      <artifactId>commonhall-storage-jdbc</artifactId>
      <version>$library</version>
    </dependency>
    <dependency>
      <groupId>org.commonhall</groupId>
      <artifactId>commonhall-storage-memory</artifactId>
      <version>$library</version>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>com.h2database</groupId>
      <artifactId>h2</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-test</artifactId>
      <scope>test</scope>
    </dependency>
    $dependencies
  </dependencies>
</project>
POM
  (cd "$folder/$name" && mvn -B -ntp "${maven[@]}" test)
}

portal spring org.springframework.boot spring-boot-starter-webmvc org.springframework.boot spring-boot-starter-jdbc
portal plain tools.jackson.core jackson-databind
