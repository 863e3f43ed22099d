package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/** A hall with at least one record of nearly every kind, made by the rows of the matrix, and the people who look at it. */
final class PopulatedHall {
    private static final Schema SCHEMA = Schema.of(Commonhall.records());
    private static final ImmutableList<Role> ROLES = ImmutableList.sortedCopyOf(
            java.util.Comparator.comparing(Role::code), GrantRules.STANDARD);

    final FoundedHall test = new FoundedHall();
    final List<UseCase> rows = UseCases.rows(test);
    /** Who must not see or do what is others', by name. */
    final ImmutableMap<String, Actor> outsiders;
    /** Whose things these are, by name. */
    final ImmutableMap<String, Actor> insiders;

    PopulatedHall() {
        Id<Person> member = test.person("member of another body");
        Id<Organization> body = test.organization("company", "another body");
        test.directory.beginMembership(
                test.founder, new BeginMembership(member, body, Membership.Kind.EMPLOYEE, null, LocalDate.EPOCH, null));
        Id<Person> staff = test.person("staff of another place");
        UUID elsewhere = test.organization("street_office", "another place").value();
        Id<Person> own = test.person("own staff");
        for (Role role : ROLES) {
            if (!role.equals(Role.ADMINISTRATOR)) {
                grant(staff, role, elsewhere);
                grant(own, role, Scopes.DISTRICT);
            }
        }
        outsiders = ImmutableMap.of(
                "visitor", Actor.visitor(),
                "stranger", Actor.person(test.person("stranger")),
                "member elsewhere", Actor.person(member),
                "staff elsewhere", Actor.person(staff));
        insiders = ImmutableMap.of("own staff", Actor.person(own), "administrator", test.founder);
    }

    private void grant(Id<Person> person, Role role, UUID scope) {
        test.hall.access().grant(test.founder, new GrantRole(person.value(), role, scope, null));
    }

    /** Every value that is stored, one line a record. */
    ImmutableList<String> dump() {
        List<String> lines = new ArrayList<>();
        SCHEMA.types().forEach(type -> dump(type, lines));
        return ImmutableList.sortedCopyOf(lines);
    }

    private <T extends Record> void dump(RecordType<T> type, List<String> lines) {
        all(type).forEach(record -> lines.add(type.table() + Arrays.toString(type.toStored(record))));
    }

    <T extends Record> List<T> all(RecordType<T> type) {
        return test.storage.inTransaction(transaction -> transaction.select(Query.of(type)));
    }

    /** The ids of every kind of record, by its class. */
    Map<Class<?>, List<UUID>> ids() {
        ImmutableMap.Builder<Class<?>, List<UUID>> ids = ImmutableMap.builder();
        SCHEMA.types().forEach(type -> ids.put(type.javaType(), ids(type)));
        return ids.buildOrThrow();
    }

    private <T extends Record> List<UUID> ids(RecordType<T> type) {
        return all(type).stream().map(record -> type.idOf(record).value()).toList();
    }

    static Schema schema() {
        return SCHEMA;
    }
}
