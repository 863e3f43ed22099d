package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.exchange.DirectoryKind;
import org.commonhall.exchange.DirectoryProfile;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportSource;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements 500 rows more of a file of the directory cost; a batch counts as one. */
class DirectoryImportStatementsTest {
    private static final int BATCH = 500;

    private final StatementCount statements = new StatementCount();
    private final TestHall given = TestHall.on(statements.emptyStore());

    @Test
    void fiveHundredRowsCostAHandfulOfStatements() {
        run(DirectoryKind.ORGANIZATIONS, "key,kind,name\r\nS,street_office,Street", 0, String::valueOf);
        run(DirectoryKind.BUILDINGS, "key,name\r\nT,Tower", 0, String::valueOf);
        costs(
                15,
                DirectoryKind.ORGANIZATIONS,
                "key,kind,name,starts_on,part_of",
                i -> "O" + i + ",company,Firm " + i + ",2020-01-01,S");
        costs(
                15,
                DirectoryKind.BUILDINGS,
                "key,name,organization,since",
                i -> "B" + i + ",House " + i + ",S,2020-01-01");
        costs(
                14,
                DirectoryKind.UNITS,
                "key,building,number,floor,area,area_source,area_date",
                i -> "U" + i + ",T," + i + ",1,10,SURVEY,2020-01-01");
        costs(12, DirectoryKind.PEOPLE, "key,name,building", i -> "P" + i + ",Person " + i + ",T");
        costs(13, DirectoryKind.TENURES, "unit,person,kind,starts_on", i -> "U" + i + ",P" + i + ",OWNER,2020-01-01");
        costs(11, DirectoryKind.ROLES, "person,role,building", i -> "P" + i + ",keeper,T");
    }

    /** A right that is held above the rows is looked for once and not row by row. */
    @Test
    void fiveHundredPlacesBelowOneAreAskedForAtOnce() {
        run(DirectoryKind.ORGANIZATIONS, "key,kind,name\r\nS,street_office,Street", 0, String::valueOf);
        String header = "key,kind,name,starts_on,part_of";
        run(DirectoryKind.ORGANIZATIONS, header, BATCH, i -> "O" + i + ",company,Firm " + i + ",2020-01-01,S");
        Actor registrar = registrarOfTheStreet();
        int ten = run(registrar, DirectoryKind.ORGANIZATIONS, header, 10, i -> "O" + i + ",company,Ten " + i + ",,");
        int all = run(registrar, DirectoryKind.ORGANIZATIONS, header, BATCH, i -> "O" + i + ",company,All " + i + ",,");
        assertThat(all - ten).isLessThanOrEqualTo(5);
    }

    private Actor registrarOfTheStreet() {
        Directory directory = given.hall().directory().people();
        Id<Person> person = directory
                .registerPerson(
                        given.admin(),
                        RegisterPerson.of(PersonDetails.of("Registrar").build()).build())
                .id();
        Id<Organization> street = directory
                .organizations(given.admin(), "street_office", PageRequest.first(1))
                .items()
                .get(0)
                .id();
        given.hall()
                .access()
                .grant(
                        given.admin(),
                        GrantRole.of(person.value(), Role.REGISTRAR, street.value())
                                .build());
        return Actor.person(person);
    }

    /** What a second batch adds to the first. */
    private void costs(int most, DirectoryKind kind, String header, IntFunction<String> row) {
        int one = run(kind, header, BATCH, row);
        int three = run(kind, header, 3 * BATCH, i -> row.apply(i + BATCH));
        assertThat((three - one) / 2).as(kind.name()).isLessThanOrEqualTo(most);
    }

    private int run(DirectoryKind kind, String header, int rows, IntFunction<String> row) {
        return run(given.admin(), kind, header, rows, row);
    }

    private int run(Actor by, DirectoryKind kind, String header, int rows, IntFunction<String> row) {
        String text = IntStream.rangeClosed(1, rows)
                .mapToObj(row)
                .collect(Collectors.joining("\r\n", header + "\r\n", "\r\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ImportSource source = new ImportSource("file.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
        ImportOrder order =
                ImportOrder.of(source, new DirectoryProfile(kind, "erp")).batchesOf(BATCH);
        return statements.of(() -> assertThat(given.hall()
                        .exchange()
                        .importFile(order)
                        .run(by)
                        .counts()
                        .rejected())
                .isZero());
    }
}
