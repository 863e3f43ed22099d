package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.commonhall.AccessPolicy;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.directory.directory.FoundedHall;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the host's policy denies is denied in every use case that needs a role, to an administrator as well. */
class AccessPolicyTest {
    private boolean denies;
    private final FoundedHall test = new FoundedHall(builder -> builder.policy(this::allows));
    private final List<UseCase> rows = UseCases.rows(test);

    private boolean allows(AccessPolicy.Request request) {
        return request.actor().kind() == Actor.Kind.SYSTEM
                || (!denies && AccessPolicy.standard().allows(request));
    }

    @TestFactory
    Stream<DynamicTest> thePolicyOfTheHostIsAskedEverywhere() {
        denies = true;
        return rows.stream()
                .filter(row ->
                        !row.permission().open() && !row.permission().roles().isEmpty())
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> assertThat(catchThrowableOfType(
                                        CommonhallException.class,
                                        () -> row.call().by(test.hall, test.founder)))
                                .as(row.name())
                                .isInstanceOfAny(NotAllowed.class, NotFound.class)));
    }
}
