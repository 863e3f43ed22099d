package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.access.GrantView;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingView;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonView;
import org.commonhall.scenario.Fixture;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district brings its people, organizations and buildings along as files, and brings them again when they change. */
@StoreTest
class DirectoryImportScenario extends Fixture {
    private static final Actor HOST = Actor.system("import");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String ORGANIZATIONS = rows(
            "key,kind,name,starts_on,part_of",
            "S,street_office,Street,2020-01-01,",
            "C,residents_committee,Committee,2021-01-01,S",
            "F,company,Firm,,");
    private static final String BUILDINGS =
            "编号,名称,地址,所属单位编号,所属起始日期\r\nT,Tower,1 Road,C,2021-01-01\r\nX,Annex,2 Road,,\r\n";

    private final Directory directory = hall.directory().people();

    @TempDir
    Path folder;

    DirectoryImportScenario(TestHall given) {
        super(given);
    }

    @Test
    void aTowerOf1500PeopleComesInOneGoAndComesAgainUnchanged() {
        int people = 1_500;
        String units = "key,building,number,floor,area,area_source,area_date\r\n"
                + rows(people, i -> "U" + i + ",T," + i + "," + i / 20 + ",100.5,SURVEY,2020-01-01");
        String persons =
                "key,name,phone,building\r\n" + rows(people, i -> "P" + i + ",Person " + i + ",138" + i + ",T");
        String tenures = "unit,person,kind,starts_on\r\n" + rows(people, i -> "U" + i + ",P" + i + ",OWNER,2020-05-01");
        String roles = "person,role,building\r\nP1,keeper,T\r\nP2,auditor,\r\n";
        for (boolean again : new boolean[] {false, true}) {
            expect(DirectoryKind.ORGANIZATIONS, ORGANIZATIONS, again ? 0 : 3, again ? 3 : 0);
            expect(DirectoryKind.BUILDINGS, BUILDINGS, again ? 0 : 2, again ? 2 : 0);
            expect(DirectoryKind.UNITS, units, again ? 0 : people, again ? people : 0);
            expect(DirectoryKind.PEOPLE, persons, again ? 0 : people, again ? people : 0);
            expect(DirectoryKind.TENURES, tenures, again ? 0 : people, again ? people : 0);
            expect(DirectoryKind.ROLES, roles, again ? 0 : 2, again ? 2 : 0);
        }
        Id<Person> first =
                directory.byIdentity(HOST, new HostIdentity("erp", "P1")).orElseThrow();
        assertThat(directory.person(admin, first).name()).isEqualTo("Person 1");
        Id<Building> tower = building("Tower");
        assertThat(hall.directory().buildings().ownersOf(admin, tower, TODAY)).hasSize(people);
        // Rights come down from the street over its committee to the tower and the people kept there.
        Actor registrar = somebody(
                "Registrar",
                Role.REGISTRAR,
                directory
                        .organizations(admin, "street_office", PageRequest.first(1))
                        .items()
                        .get(0)
                        .id()
                        .value());
        assertThat(directory.person(registrar, first).phone()).isEqualTo("1381");
    }

    @Test
    void whatChangesIsCountedAndWhatIsWrongIsNamed() throws IOException {
        run(DirectoryKind.ORGANIZATIONS, ORGANIZATIONS);
        run(DirectoryKind.BUILDINGS, BUILDINGS);
        run(DirectoryKind.PEOPLE, "key,name,email\r\nA,Anna,anna@example.org\r\nB,Ben,\r\n");
        Path errors = folder.resolve("people.errors.csv");
        String wrong = rows(
                "key,name,email,birth_date,building",
                "A,Anna Li,anna@example.org,,",
                "B,Ben,,,",
                "C,Carl,no address,2020-13-01,",
                "D,,,,T",
                "E,=Eve,,,nowhere",
                "B,Ben again,,,");
        ImportResult result = run(order(DirectoryKind.PEOPLE, wrong).errorsTo(errors));
        assertThat(result.counts()).isEqualTo(new ImportCounts(6, 0, 1, 1, 4));
        assertThat(Files.readString(errors))
                .isEqualTo(rows(
                        "key,name,email,birth_date,building,line,column,code",
                        "C,Carl,no address,2020-13-01,,4,birth_date; email,exchange.day; constraint.email",
                        "D,,,,T,5,name,constraint.notblank",
                        "E,'=Eve,,,nowhere,6,building,exchange.reference",
                        "B,Ben again,,,,7,key,exchange.duplicate"));
        String corrected = Files.readString(errors)
                .replace("no address,2020-13-01", "carl@example.org,2020-12-01")
                .replace("D,,", "D,Dora,")
                .replace("nowhere", "X")
                .replace("B,Ben again", "F,Frank");
        ImportResult next = run(order(DirectoryKind.PEOPLE, corrected).errorsTo(errors));
        assertThat(next.counts()).isEqualTo(new ImportCounts(4, 4, 0, 0, 0));
        assertThat(errors).doesNotExist();
        assertThat(directory
                        .people(admin, Scopes.DISTRICT, "", PageRequest.first(9))
                        .items())
                .extracting(PersonView::name)
                .contains("Anna Li", "Ben", "Carl", "Frank");
        assertThat(directory
                        .people(admin, building("Annex").value(), "", PageRequest.first(9))
                        .items())
                .extracting(PersonView::name)
                .containsExactly("=Eve");
    }

    @Test
    void aDryRunWritesNothingAndEncodingsAreTold() {
        String text = "编号,姓名,电话\r\n一,赵一,13800000000\r\n二,钱二,13900000000\r\n";
        for (Charset charset : new Charset[] {
            Charset.forName("GBK"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            byte[] bytes = (charset.name().startsWith("UTF-16") ? "\ufeff" + text : text).getBytes(charset);
            ImportSource source = new ImportSource("people.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
            ImportResult result = run(ImportOrder.of(source, new DirectoryProfile(DirectoryKind.PEOPLE, "erp"))
                    .dry());
            assertThat(result.counts()).as(charset.name()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        }
        assertThat(directory.byIdentity(HOST, new HostIdentity("erp", "一"))).isEmpty();
        byte[] western =
                "key,name\r\nM,Jürgen Müller\r\nL,Zoë Lefèvre – Brûlé\r\n".getBytes(Charset.forName("windows-1252"));
        assertThat(run(ImportOrder.of(
                                new ImportSource("people.csv", western.length, () -> new ByteArrayInputStream(western)),
                                new DirectoryProfile(DirectoryKind.PEOPLE, "erp")))
                        .counts())
                .isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        assertThat(directory
                        .people(admin, Scopes.DISTRICT, "", PageRequest.first(9))
                        .items())
                .extracting(PersonView::name)
                .contains("Jürgen Müller", "Zoë Lefèvre – Brûlé");
    }

    /** Whoever imports needs, for each row, what the single command needs. */
    @Test
    void eachRowAsksTheRightOfTheSingleCommand() {
        run(DirectoryKind.ORGANIZATIONS, ORGANIZATIONS);
        run(DirectoryKind.BUILDINGS, BUILDINGS);
        Actor keeper = somebody("Registrar", Role.REGISTRAR, building("Tower").value());
        ImportResult result = hall.exchange()
                .importFile(order(DirectoryKind.PEOPLE, "key,name,building\r\nA,Anna,T\r\nB,Ben,X\r\nC,Carl,\r\n"))
                .run(keeper);
        assertThat(result.counts()).isEqualTo(new ImportCounts(3, 1, 0, 0, 2));
        assertThat(result.faults()).containsExactly(Map.entry("access.denied", 2L));
        Actor nobody = somebody("Nobody", null, Scopes.DISTRICT);
        for (DirectoryKind kind : DirectoryKind.values()) {
            String file = switch (kind) {
                case ORGANIZATIONS -> "key,kind,name\r\nZ,company,Zoo\r\n";
                case BUILDINGS -> "key,name\r\nZ,Zoo\r\n";
                case UNITS ->
                    "key,building,number,floor,area,area_source,area_date\r\nU,T,1,1,10,SURVEY,2020-01-01\r\n";
                case PEOPLE -> "key,name\r\nZ,Zoe\r\n";
                case TENURES -> "unit,person,kind,starts_on\r\nU,A,OWNER,2020-01-01\r\n";
                case ROLES -> "person,role\r\nA,administrator\r\n";
            };
            ImportResult refused = hall.exchange().importFile(order(kind, file)).run(nobody);
            assertThat(refused.counts().added()).as(kind.name()).isZero();
            assertThat(refused.counts().rejected()).as(kind.name()).isOne();
        }
    }

    /** Whoever may not do what a row says is not told whether somebody signs in by the account that it names. */
    @Test
    void nobodyLearnsByARowWhetherThereIsAnAccount() {
        run(DirectoryKind.BUILDINGS, "key,name\r\nT,Tower\r\n");
        run(
                DirectoryKind.UNITS,
                "key,building,number,floor,area,area_source,area_date\r\nU,T,1,1,10,SURVEY,2020-01-01\r\n");
        run(DirectoryKind.PEOPLE, "key,name\r\nA,Anna\r\n");
        Actor nobody = somebody("Nobody", null, Scopes.DISTRICT);
        for (ImportOrder order : new ImportOrder[] {
            order(DirectoryKind.ROLES, "person,role,building\r\nA,keeper,T\r\nB,keeper,T\r\n"),
            order(
                    DirectoryKind.TENURES,
                    "unit,person,kind,starts_on\r\nU,A,OWNER,2020-01-01\r\nU,B,OWNER,2020-01-01\r\n")
        }) {
            assertThat(hall.exchange().importFile(order.dry()).run(nobody).faults())
                    .isEqualTo(Map.of("access.denied", 2L));
        }
    }

    /** A number that an earlier row gives to what is known is no other row's, and the rest of the file comes in. */
    @Test
    void whatAnEarlierRowHasTakenIsTaken() {
        run(DirectoryKind.ORGANIZATIONS, "key,kind,name\r\nA,company,A\r\n");
        assertThat(run(
                                DirectoryKind.ORGANIZATIONS,
                                rows("key,kind,name,registration", "A,company,A,91", "B,company,B,91"))
                        .counts())
                .isEqualTo(new ImportCounts(2, 0, 1, 0, 1));
        run(DirectoryKind.BUILDINGS, "key,name\r\nT,Tower\r\n");
        String units = rows(
                "key,building,number,floor,area,area_source,area_date",
                "U,T,1,1,10,SURVEY,2020-01-01",
                "V,T,2,1,10,SURVEY,2020-01-01");
        run(DirectoryKind.UNITS, units.substring(0, units.indexOf("V,T")));
        assertThat(run(DirectoryKind.UNITS, units.replace("T,1,", "T,2,")).counts())
                .isEqualTo(new ImportCounts(2, 0, 1, 0, 1));
    }

    /** A role ends on its day, and a file that says less takes nothing away; a position that a file does not know stays. */
    @Test
    void rolesEndAndBuildingsHaveAPosition() {
        String placed = "key,name,latitude,longitude,datum\r\nT,Tower,31.2397000,121.4998000,GCJ02\r\n";
        expect(DirectoryKind.BUILDINGS, placed, 1, 0);
        expect(DirectoryKind.BUILDINGS, placed, 0, 1);
        expect(DirectoryKind.BUILDINGS, "key,name\r\nT,Tower\r\n", 0, 1);
        Id<Building> tower = building("Tower");
        BuildingView placedAt = hall.directory().buildings().building(admin, tower);
        assertThat(placedAt.latitude()).isEqualTo("31.2397000");
        assertThat(placedAt.datum()).isEqualTo(Building.Datum.GCJ02);
        assertThat(run(
                                DirectoryKind.BUILDINGS,
                                rows(
                                        "key,name,latitude,longitude,datum",
                                        "A,A,31.2,,GCJ02",
                                        "B,B,31.2,121.4,MARS",
                                        "C,C,95.2,121.4,WGS84"))
                        .faults())
                .isEqualTo(Map.of("value.missing", 1L, "exchange.choice", 1L, "constraint.decimalmax", 1L));
        run(DirectoryKind.PEOPLE, "key,name\r\nA,Anna\r\n");
        String ends = "person,role,building,ends_on\r\nA,keeper,T,2026-03-04\r\n";
        expect(DirectoryKind.ROLES, ends, 1, 0);
        expect(DirectoryKind.ROLES, ends, 0, 1);
        Id<Person> anna =
                directory.byIdentity(HOST, new HostIdentity("erp", "A")).orElseThrow();
        assertThat(hall.access().grantsOf(admin, anna.value()))
                .extracting(GrantView::endedAt)
                .containsExactly(Instant.parse("2026-03-03T16:00:00Z"));
        assertThat(run(DirectoryKind.ROLES, ends.replace("04", "02")).faults()).isEqualTo(Map.of("exchange.past", 1L));
        expect(DirectoryKind.ROLES, ends.replace("2026-03-04", ""), 1, 0);
        expect(DirectoryKind.ROLES, ends, 0, 1);
    }

    /** Titles keep their rules: one whole a unit, no two owners at a time; an end that is told later is a change. */
    @Test
    void tenuresKeepTheRulesOfTheSingleCommand() {
        run(DirectoryKind.BUILDINGS, "key,name\r\nT,Tower\r\n");
        run(
                DirectoryKind.UNITS,
                rows(
                        "key,building,number,floor,area,area_source,area_date",
                        "U,T,1,1,10,SURVEY,2020-01-01",
                        "V,T,1,1,10,SURVEY,2020-01-01"));
        run(DirectoryKind.PEOPLE, "key,name\r\nA,Anna\r\nB,Ben\r\n");
        String two = rows(
                "unit,person,kind,share,starts_on,ends_on",
                "U,A,OWNER,,2020-01-01,",
                "U,B,OWNER,,2021-01-01,",
                "V,B,OWNER,,2021-01-01,",
                "U,B,CO_OWNER,half,2021-01-01,");
        ImportResult first = run(DirectoryKind.TENURES, two);
        assertThat(first.counts()).isEqualTo(new ImportCounts(4, 1, 0, 0, 3));
        assertThat(first.faults().keySet())
                .containsExactly("building.tenure.overlap", "exchange.reference", "exchange.share");
        ImportResult next = run(DirectoryKind.TENURES, two.replace("2020-01-01,", "2020-01-01,2021-01-01"));
        assertThat(next.counts()).isEqualTo(new ImportCounts(4, 1, 1, 0, 2));
    }

    @Test
    void rowsThatBreakARuleOfTheDirectoryAreNamed() throws IOException {
        ImportResult bodies = run(
                DirectoryKind.ORGANIZATIONS,
                rows(
                        "key,kind,name,registration,starts_on,ends_on,part_of",
                        "A,company,A,91,,,",
                        "B,company,B,91,,,",
                        "C,circus,C,,,,",
                        "D,company,D,,2020-01-02,2020-01-01,",
                        "E,company,E,,2020-01-01,,nobody",
                        "F,company,F,,2027-01-01,,A",
                        "G,company,G,,,,A"));
        assertThat(bodies.faults())
                .isEqualTo(Map.of(
                        "record.taken", 1L,
                        "directory.kind.unknown", 1L,
                        "directory.period.reversed", 1L,
                        "exchange.reference", 1L,
                        "directory.period.future", 1L,
                        "value.missing", 1L));
        assertThat(run(DirectoryKind.ORGANIZATIONS, "key,kind,name,registration\r\nH,company,H,91\r\n")
                        .faults())
                .isEqualTo(Map.of("record.taken", 1L));
        ImportResult buildings = run(
                DirectoryKind.BUILDINGS,
                rows(
                        "key,name,floors,organization,since",
                        "T,Tower,30,A,2020-01-01",
                        "U,Under,0,,",
                        "V,Vault,many,,",
                        "W,Wing,1,A,2027-01-01",
                        "X,Xen,1,A,",
                        "Y,Yard,1,nobody,2020-01-01"));
        assertThat(buildings.faults())
                .isEqualTo(Map.of(
                        "constraint.positive", 1L,
                        "exchange.number", 1L,
                        "directory.period.future", 1L,
                        "value.missing", 1L,
                        "exchange.reference", 1L));
        ImportResult units = run(
                DirectoryKind.UNITS,
                rows(
                        "key,building,section,number,floor,area,area_source,area_date",
                        "1,T,,1,1,10,SURVEY,2020-01-01",
                        "2,T,,1,1,10,survey,2020-01-01",
                        "3,T,none,3,1,10,SURVEY,2020-01-01",
                        "4,T,,4,1,10,guess,2020-01-01"));
        assertThat(units.faults())
                .isEqualTo(Map.of("record.taken", 1L, "exchange.reference", 1L, "exchange.choice", 1L));
        assertThat(run(
                                DirectoryKind.UNITS,
                                "key,building,number,floor,area,area_source,area_date\r\n1,T,1,2,11,SURVEY,2020-01-01\r\n")
                        .faults())
                .isEqualTo(Map.of("exchange.changed", 1L));
        assertThat(run(
                                DirectoryKind.UNITS,
                                "key,building,number,floor,area,area_source,area_date\r\n1,T,1,1,1E2147483647,SURVEY,2020-01-01\r\n")
                        .faults())
                .isEqualTo(Map.of("constraint.digits", 1L));
        ImportResult tenures = run(
                DirectoryKind.TENURES,
                rows(
                        "unit,person,organization,kind,starts_on",
                        "1,,A,TENANT,2020-01-01",
                        "1,,,TENANT,2020-01-01",
                        "1,,nobody,TENANT,2020-01-01"));
        assertThat(tenures.counts().added()).isOne();
        assertThat(tenures.faults()).isEqualTo(Map.of("exchange.holder", 1L, "exchange.reference", 1L));
        Path errors = folder.resolve("tenures.errors.csv");
        run(order(
                        DirectoryKind.TENURES,
                        rows(
                                "unit,organization,kind,share,starts_on",
                                "1,A,TENANT,0/1,2020-01-01",
                                "1,A,TENANT,1/2000000000,2020-01-02",
                                "1,A,TENANT,1/2/3,2020-01-03"))
                .errorsTo(errors));
        assertThat(Files.readAllLines(errors))
                .containsExactly(
                        "unit,organization,kind,share,starts_on,line,column,code",
                        "1,A,TENANT,0/1,2020-01-01,2,share,constraint.positive",
                        "1,A,TENANT,1/2000000000,2020-01-02,3,share,constraint.max",
                        "1,A,TENANT,1/2/3,2020-01-03,4,share,exchange.share");
        run(DirectoryKind.PEOPLE, "key,name\r\nA,Anna\r\n");
        assertThat(run(
                                DirectoryKind.ROLES,
                                "person,role,building,organization\r\nA,clown,,\r\nA,keeper,T,A\r\nB,keeper,T,\r\n")
                        .faults())
                .isEqualTo(Map.of("exchange.choice", 1L, "exchange.scope", 1L, "exchange.reference", 1L));
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedWhole() {
        assertThatThrownBy(() -> run(DirectoryKind.PEOPLE, "id,name\r\n1,Anna\r\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.violations().get(0).code()).isEqualTo("exchange.header.missing"));
    }

    /** What was cancelled goes on behind the last batch. */
    @Test
    void aCancelledImportIsResumed() {
        String people = "key,name\r\n" + rows(25, i -> "P" + i + ",Person " + i);
        ImportOrder order = order(DirectoryKind.PEOPLE, people).batchesOf(10);
        ImportJob[] job = new ImportJob[1];
        job[0] = hall.exchange().importFile(order.telling((done, total, phase, eta) -> {
            if (phase == ProgressListener.Phase.WRITE && done == 10) {
                job[0].cancel();
            }
        }));
        assertThat(job[0].run(HOST).finished()).isFalse();
        ImportResult rest = run(order);
        assertThat(rest.finished()).isTrue();
        assertThat(rest.resumedAfter()).isEqualTo(11);
        assertThat(rest.counts()).isEqualTo(new ImportCounts(25, 25, 0, 0, 0));
    }

    /** A small file unpacks to many empty lines: they are no rows, and reading them ends when it is asked to. */
    @Test
    void packedEmptyLinesAreNoRowsAndCanBeCancelled() throws IOException {
        ImportOrder order = packed(rows("key,name", "P1,Anna") + "\r\n".repeat(50_000) + rows("P2,Bea"));
        ImportJob[] job = new ImportJob[1];
        int[] told = new int[1];
        job[0] = hall.exchange().importFile(order.telling((done, total, phase, eta) -> {
            if (++told[0] == 2) {
                job[0].cancel();
            }
        }));
        assertThat(job[0].run(HOST).finished()).isFalse();
        assertThat(told[0]).isEqualTo(2);
        assertThat(run(order).counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
    }

    private static ImportOrder packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        ImportSource source = new ImportSource("file.csv.gz", bytes.length, () -> new ByteArrayInputStream(bytes));
        return ImportOrder.of(source, new DirectoryProfile(DirectoryKind.PEOPLE, "erp"));
    }

    private void expect(DirectoryKind kind, String text, long added, long unchanged) {
        ImportResult result = run(kind, text);
        assertThat(result.faults()).as(kind.name()).isEmpty();
        assertThat(result.counts())
                .as(kind.name())
                .isEqualTo(new ImportCounts(added + unchanged, added, 0, unchanged, 0));
    }

    private ImportResult run(DirectoryKind kind, String text) {
        return run(order(kind, text));
    }

    private ImportResult run(ImportOrder order) {
        return hall.exchange().importFile(order).run(HOST);
    }

    private static ImportOrder order(DirectoryKind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ImportSource source = new ImportSource("file.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
        return ImportOrder.of(source, new DirectoryProfile(kind, "erp")).batchesOf(500);
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private Id<Building> building(String name) {
        return hall.directory().buildings().buildings(admin, null, PageRequest.first(9)).items().stream()
                .filter(one -> one.name().equals(name))
                .map(BuildingView::id)
                .findAny()
                .orElseThrow();
    }

    private static String rows(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
