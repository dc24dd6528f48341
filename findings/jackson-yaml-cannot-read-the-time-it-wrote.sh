#!/usr/bin/env bash
# jackson-dataformat-yaml 2.20.1 with MINIMIZE_QUOTES (as SmallRye OpenAPI 4 writes documents) writes the text of a time with
# a fraction of a second without quotes, takes it for a number of base 60 (YAML 1.1) when it reads it, and refuses its own
# document. PyYAML reads the same line as a float. So no example in our documents is such a time.
# Needs Maven and JDK 25; installs the library in a temporary folder and fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.20.1</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
ls lib | grep jackson-dataformat-yaml

cat > Read.java <<'JAVA'
import java.util.Map;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

class Read {
    public static void main(String[] none) throws Exception {
        var yaml = YAMLMapper.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).build();
        for (var time : new String[] {"13:45", "13:45:30", "13:45:30.5"}) {
            var text = yaml.writeValueAsString(Map.of("example", time));
            String read;
            try {
                var node = yaml.readTree(text).get("example");
                read = node.getNodeType() + " " + node;
            } catch (JsonProcessingException refused) {
                read = refused.getOriginalMessage();
            }
            System.out.println(text.lines().skip(1).findFirst().orElseThrow() + " -> " + read);
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Read.java)
echo "$seen"
[[ $seen == *'example: 13:45:30 -> STRING "13:45:30"'* ]]
[[ $seen == *"example: 13:45:30.5 -> Malformed numeric value '13:45:30.5'"* ]]
