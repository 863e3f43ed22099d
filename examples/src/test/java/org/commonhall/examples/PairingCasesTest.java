package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about pairings on the command line. */
class PairingCasesTest {
    @TempDir
    private Path folder;

    @Test
    void casesAreAnswered() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, """
                {"op":"cadence","days":7,"made":"2026-03-03T19:40","pauses":[["2026-03-05T00:00","2026-03-08T00:00"]],"zone":"Asia/Shanghai"}
                {"op":"cadence","days":7,"made":"2026-03-03T19:40","zone":"Asia/Shanghai"}
                {"op":"score","overlapMinutes":90,"neededMinutes":120,"place":"ZONE","language":"FIRST","interests":2,"max":3,"live":1}
                {"op":"cadence","days":0,"made":"2026-03-03T19:40"}
                {"op":"cadence","days":7,"made":"2026-03-03T19:40","pauses":[["2026-03-08T00:00","2026-03-05T00:00"]]}
                {"op":"score","overlapMinutes":90,"neededMinutes":120,"place":"ZONE","interests":2,"max":3,"live":1}
                {"op":"score","overlapMinutes":90,"neededMinutes":0,"place":"ZONE","language":"FIRST","interests":2,"max":3,"live":1}
                {"op":"pair"}
                """);
        assertThat(Cli.run("pairing", "--cases", file.toString()).out()).isEqualTo("""
                        {"due":"2026-03-13","alarm":"2026-03-14T00:00"}
                        {"due":"2026-03-10","alarm":"2026-03-11T00:00"}
                        {"score":71,"parts":{"hours":30,"place":10,"language":15,"interests":10,"load":6}}
                        {"error":{"code":"pairing.cadence","at":"days","message":"days: There must be a day or more between two contacts: 0"}}
                        {"error":{"code":"calendar.span.reversed","at":null,"message":"The end 2026-03-05 00:00 is not after the beginning 2026-03-08 00:00"}}
                        {"error":{"code":"calendar.case.field","at":"language","message":"language: It is missing, or not of its type"}}
                        {"error":{"code":"pairing.score.part","at":"neededMinutes","message":"neededMinutes: This part is missing or out of its range"}}
                        {"error":{"code":"calendar.case.field","at":"op","message":"op: It is missing, or not of its type"}}
                        """);
        assertThat(Cli.run("pairing", "--cases", folder.resolve("none").toString())
                        .code())
                .isEqualTo(Main.REFUSED);
    }
}
