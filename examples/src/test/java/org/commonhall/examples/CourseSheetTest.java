package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.IssueCredential;
import org.commonhall.credential.Issued;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of attendance from files, and certificates in a store. */
class CourseSheetTest {
    private static final String SESSIONS = """
            session,from,to,status
            1,2026-03-12T19:00,2026-03-12T20:30,held
            2,2026-03-19T19:00,2026-03-19T20:30,held
            3,2026-03-26T19:00,2026-03-26T20:30,cancelled
            4,2026-04-02T19:00,2026-04-02T20:30,open
            """;
    private static final String SHEET = """
            person,session,in,out,mark
            林骑手,1,19:10:00,,
            赵,1,19:10:01,,
            林骑手,2,19:00,20:14:59,
            赵,2,,,E
            """;

    @TempDir
    private Path folder;

    @Test
    void aSheetIsCounted() throws IOException {
        assertThat(sheet(SHEET, "--rule", "attend>=2/3; must=1", "--lang", "zh").out())
                .isEqualTo("""
                        林骑手  PLX_
                          已上 3/4，全部 3/6，可达 5/6
                          出勤 (3/6 >= 2/3 ✗)
                          必到第1次：到
                        赵  LEX_
                          已上 2/4，全部 2/6，可达 4/6
                          出勤 (2/6 >= 2/3 ✗)
                          必到第1次：迟
                        """);
        assertThat(sheet(SHEET, "--free", "1", "--format", "json").out()).startsWith("""
                {"person":"林骑手","marks":"PLX_","taken":"2/2","all":"3/4","possible":"4/4"}
                """);
    }

    /** Every fault at once, with its line and column, and nothing counted. */
    @Test
    void badInputIsRefusedWithItsPlace() throws IOException {
        Cli bad = sheet(SHEET + "赵,2,,,P\n赵,9,,,P\n林,4,20:00,19:00,\n林,1,,,Q\n");
        assertThat(bad.code()).isEqualTo(Main.REFUSED);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("line 6, column 1", "line 7, column 2", "line 8, column 4", "line 9, column 5");
        assertThat(sheet(SHEET, "--rule", "attend>2/3").code()).isEqualTo(Main.REFUSED);
        assertThat(sheet(SHEET, "--scale", "P0L0E0A0").code()).isEqualTo(Main.REFUSED);
    }

    @Test
    void casesOfTimesAreAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), """
                {"op":"arrival","from":"19:00:00","to":"20:30:00","in":"19:10:01","out":null,"late":10,"absent":30,"early":15}
                {"op":"arrival","from":"19:00:00","to":"20:30:00","in":null}
                {"op":"validity","issued":"2026-05-09","months":24}
                {"op":"validity","issued":"2024-02-29","months":24}
                {"op":"arrival","from":"19:00:00","to":"20:30:00","late":30,"absent":10}
                """);
        assertThat(Cli.run("course", "--cases", file.toString()).out().lines())
                .startsWith(
                        "{\"mark\":\"L\"}",
                        "{\"mark\":\"A\"}",
                        "{\"firstInvalidDay\":\"2028-05-09\"}",
                        "{\"firstInvalidDay\":\"2026-03-01\"}")
                .last()
                .asString()
                .startsWith("{\"error\":{\"code\":\"attendance.rule\"");
    }

    @Test
    void aCertificateIsChecked() {
        String store = "h2:" + folder.resolve("hall");
        Issued issued = issued(store);
        Cli found = Cli.run(
                "certificate", "check", issued.number(), Objects.requireNonNull(issued.code()), "--store", store);
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(found.out()).contains(issued.number(), "Fire practice").doesNotContain("Lin Rider");
        Cli wrong = Cli.run("certificate", "check", issued.number(), "0000", "--store", store);
        assertThat(wrong.code()).isEqualTo(Main.REFUSED);
        assertThat(wrong.out()).isEmpty();
        assertThat(Cli.run("certificate").code()).isEqualTo(Main.REFUSED);
    }

    private static Issued issued(String store) {
        try (StoreOption.OpenHall open = StoreOption.of(store).open(false)) {
            Actor admin = open.administrator();
            Id<Organization> school = open.hall()
                    .directory()
                    .people()
                    .registerOrganization(
                            admin,
                            RegisterOrganization.of(OrganizationDetails.of("street_office", "Street")
                                            .build())
                                    .build())
                    .id();
            Id<Person> rider = open.hall()
                    .directory()
                    .people()
                    .registerPerson(
                            admin,
                            RegisterPerson.of(PersonDetails.of("Lin Rider").build())
                                    .build())
                    .id();
            return open.hall()
                    .credentials()
                    .issue(
                            admin,
                            IssueCredential.of(
                                            CredentialKind.CERTIFICATE,
                                            "fire.practice",
                                            school,
                                            rider,
                                            "FIRE",
                                            "Fire practice")
                                    .build());
        }
    }

    private Cli sheet(String sheet, String... options) throws IOException {
        Path marks = Files.writeString(folder.resolve("sheet.csv"), sheet);
        Path sessions = Files.writeString(folder.resolve("sessions.csv"), SESSIONS);
        return Cli.run(Stream.concat(
                        Stream.of("course", "sheet", marks.toString(), "--sessions", sessions.toString()),
                        Arrays.stream(options))
                .toArray(String[]::new));
    }
}
