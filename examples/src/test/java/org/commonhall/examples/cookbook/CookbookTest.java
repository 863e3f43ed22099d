package org.commonhall.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every class of the cookbook as somebody who reads it would, and checks what it prints. */
class CookbookTest {
    private static final Path SOURCES = Path.of("src/main/java/org/commonhall/examples/cookbook");
    private static final Map<String, List<String>> PRINTED = Map.ofEntries(
            Map.entry("AddACapability", List.of("parking.end", "live: false")),
            Map.entry(
                    "BookARoom",
                    List.of("CONFIRMED", "Meeting room is taken from 2026-03-02 11:00 to 2026-03-02 12:00")),
            Map.entry("ElectACommittee", List.of("owners: SEATED", "owners: SEATED", "tenants: VACANT")),
            Map.entry("EraseAPerson", List.of("person: 1 cleared")),
            Map.entry("GiveACourse", List.of("ENROLLED", "Resident: ENROLLED")),
            Map.entry("HoldAMeeting", List.of("MINUTES_DRAFT")),
            Map.entry(
                    "ImportRequestsFromAFile",
                    List.of("ImportCounts[lines=2, added=1, changed=0, unchanged=0, rejected=1]")),
            Map.entry("JoinATransaction", List.of("0 after the rollback")),
            Map.entry("ListenToEvents", List.of("hall.founded in person", "request.submitted in service_request")),
            Map.entry("OpenAStation", List.of("Gate Station: OPEN")),
            Map.entry("QueueAtADesk", List.of("WAITING", "[Called[number=1, counter=1, served=false]]")),
            Map.entry("ReadAPage", List.of("The lobby leaks: Received / 待处理", "1 in all", "Harbour Station")),
            Map.entry("ReadTheJournal", List.of("request.submitted version 1", "whole: true")),
            Map.entry(
                    "RunABallot",
                    List.of("Adopted: Civil Code art. 278: ordinary matters of the owners (statutory decision)")),
            Map.entry("SubmitAndAnswerARequest", List.of("ANSWERED: RESOLVED")),
            Map.entry(
                    "TickFromAScheduler",
                    List.of(
                            "request.due since 2026-03-03T10:00:00Z",
                            "1 done",
                            "[request.submitted, request.escalated]")));

    @TestFactory
    Stream<DynamicTest> everyClassPrintsWhatItShows() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(15).containsExactlyInAnyOrderElementsOf(PRINTED.keySet());
        return PRINTED.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertThat(printed(one.getKey()).lines()).containsSequence(one.getValue())));
    }

    @Test
    void eachIsShortAndListed() throws IOException {
        String list = Files.readString(Path.of("../docs/cookbook.md"));
        for (String name : names()) {
            assertThat(Files.readAllLines(SOURCES.resolve(name + ".java")).stream()
                            .filter(line -> !line.startsWith("import ")))
                    .as(name)
                    .hasSizeLessThanOrEqualTo(60);
            assertThat(list).contains("| [" + name + "](../examples/" + SOURCES + "/" + name + ".java) | ");
        }
        assertThat(list.lines().filter(line -> line.startsWith("| ["))).hasSameSizeAs(names());
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals("package-info.java"))
                    .map(file -> file.replace(".java", ""))
                    .toList();
        }
    }

    private static String printed(String name) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Class.forName(CookbookTest.class.getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
