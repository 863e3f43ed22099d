package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.NotAllowed;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every use case, by every role, on the place itself, on the district and elsewhere, by the owner and by a visitor. */
class AuthorisationMatrixTest {
    private final FoundedHall test = new FoundedHall();
    private final UUID elsewhere = test.building("elsewhere").value();
    private final Map<String, Actor> actors = new HashMap<>();

    private final List<UseCase> rows = UseCases.rows(test);

    @TestFactory
    Stream<DynamicTest> nobodyDoesWhatHisRolesDoNotAllow() {
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> walk(row)));
    }

    @Test
    void everyUseCaseHasARow() {
        assertThat(new TreeSet<>(rows.stream().map(UseCase::name).toList())).isEqualTo(useCases());
    }

    private void walk(UseCase row) throws ReflectiveOperationException {
        Permission permission = row.permission();
        expect(row, Actor.visitor(), permission.open() && row.visitors(), "visitor");
        if (row.owner() != null) {
            expect(row, Actor.person(row.owner()), permission.open() || permission.owner(), "owner");
        }
        for (Role role : roles()) {
            boolean held = permission.open() || permission.roles().contains(role);
            expect(row, holding(role, row.scope()), held, role + " there");
            expect(row, holding(role, Scopes.DISTRICT), held, role + " of the district");
            expect(row, holding(role, elsewhere), permission.open(), role + " elsewhere");
        }
    }

    private void expect(UseCase row, Actor by, boolean allowed, String who) {
        assertThat(allowed(row, by)).as("%s by %s", row.name(), who).isEqualTo(allowed);
    }

    private boolean allowed(UseCase row, Actor by) {
        return test.hall.preview(hall -> {
            try {
                row.call().by(hall, by);
                return true;
            } catch (NotAllowed refused) {
                return false;
            } catch (CommonhallException otherwise) {
                return true;
            }
        });
    }

    private Actor holding(Role role, UUID scope) {
        return actors.computeIfAbsent(role + " " + scope, none -> test.holding(role, scope));
    }

    private static List<Role> roles() throws ReflectiveOperationException {
        List<Role> roles = new ArrayList<>();
        for (Field field : Role.class.getFields()) {
            if (field.getType() == Role.class) {
                roles.add((Role) field.get(null));
            }
        }
        return roles;
    }

    private static Set<String> useCases() {
        return UseCases.facades().values().stream()
                .flatMap(facade -> facade.useCases().map(facade::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
