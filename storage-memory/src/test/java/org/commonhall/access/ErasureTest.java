package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String NAME = "Lin";

    private final FoundedHall test = new FoundedHall();
    private final Access access = test.hall.access();
    private final Id<Person> id = test.person(NAME);
    private final Actor self = Actor.person(id);

    @Test
    void theTombstoneKeepsCountsAndTellsWhenItWasErased() {
        long people = count(Person.TYPE);
        erase();
        assertThat(count(Person.TYPE)).isEqualTo(people);
        assertThat(test.directory.person(test.founder, id).erased()).isTrue();
        assertThat(test.directory.person(test.founder, id).name()).isEqualTo("-");
    }

    @Test
    void whatTheSystemAskedAPersonDecides() {
        Actor system = Actor.system("retention");
        Receipt<PersonalDataRequest> asked = access.askErasure(system, new AskErasure(id.value()));
        DecideErasure approval = DecideErasure.of(asked.id(), true).build();
        assertThatThrownBy(() -> access.decideErasure(system, approval))
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isIn("access.second.person", "access.denied"));
        access.decideErasure(test.founder, approval);
        assertThat(access.requestsOf(test.founder, id.value()).get(0).decidedBy())
                .isEqualTo(test.founder.person());
    }

    @Test
    void whoAskedDoesNotApprove() {
        Receipt<PersonalDataRequest> asked = access.askErasure(test.founder, new AskErasure(id.value()));
        assertThatThrownBy(() -> decide(test.founder, asked, true))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("access.second.person"));
        assertThatThrownBy(() -> decide(Actor.system("test"), asked, true)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> decide(self, asked, true)).isInstanceOf(NotAllowed.class);
        assertThat(test.directory.person(self, id).name()).isEqualTo(NAME);
        decide(test.holding(Role.ADMINISTRATOR, Scopes.DISTRICT), asked, true);
        assertThat(test.directory.person(self, id).erased()).isTrue();
    }

    @Test
    void aRefusedErasureErasesNothingAndIsDecidedOnce() {
        Receipt<PersonalDataRequest> asked = access.askErasure(self, new AskErasure(id.value()));
        assertThatThrownBy(() -> access.askErasure(self, new AskErasure(id.value())))
                .isInstanceOf(Conflict.class);
        decide(test.founder, asked, false);
        assertThat(access.requestsOf(self, id.value())).singleElement().satisfies(request -> {
            assertThat(request.decidedAt()).isNotNull();
            assertThat(request.erasure()).isNull();
        });
        assertThat(test.directory.person(self, id).name()).isEqualTo(NAME);
        assertThatThrownBy(() -> decide(test.founder, asked, true))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("access.request.decided"));
    }

    @Test
    void rolesAndConsentsEndWithErasure() {
        access.grant(
                test.founder,
                GrantRole.of(id.value(), Role.REGISTRAR, Scopes.DISTRICT).build());
        access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        erase();
        assertThat(access.grantsOf(test.founder, id.value())).allMatch(grant -> grant.endedAt() != null);
        assertThat(access.consentsOf(test.founder, id.value())).noneMatch(ConsentView::live);
        assertThatThrownBy(() -> test.directory.people(self, Scopes.DISTRICT, "", org.commonhall.PageRequest.first(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aConsentIsReplacedByAnotherWordingAndWithdrawnOnce() {
        Receipt<Consent> first = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        Receipt<Consent> again = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.event()).isEqualTo(Receipt.UNCHANGED);
        Receipt<Consent> second = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-2"));
        assertThat(access.consentsOf(self, id.value()))
                .extracting(ConsentView::id, ConsentView::live)
                .containsExactlyInAnyOrder(tuple(first.id(), false), tuple(second.id(), true));
        access.withdraw(self, new WithdrawConsent(second.id()));
        assertThatThrownBy(() -> access.withdraw(self, new WithdrawConsent(second.id())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingIsExportedOfSomebodyUnknown() {
        assertThatThrownBy(() -> access.export(test.founder, new UUID(9, 9))).isInstanceOf(NotFound.class);
    }

    @Test
    void anExportIsJournaled() {
        access.export(self, id.value());
        assertThat(test.hall.journal().history(test.founder, id.value())).last().satisfies(event -> {
            assertThat(event.event()).isEqualTo("access.exported");
            assertThat(event.actor()).isEqualTo(self);
        });
        assertThat(test.hall.journal().verify(test.founder).firstBad()).isEmpty();
    }

    /** Nobody was shown anything by a read that failed, whether before the data were gathered or behind that. */
    @Test
    void anExportThatFailsIsNotJournaled() {
        assertThatThrownBy(() -> access.export(Actor.person(test.person("Other")), id.value()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> test.hall.corridor().read(test.founder, reading -> {
                    PersonalExport.handedOut(reading, id.value());
                    throw new NotFound("record.missing", Person.TYPE);
                }))
                .isInstanceOf(NotFound.class);
        assertThat(test.hall.journal().history(test.founder, id.value()))
                .extracting(Event::event)
                .doesNotContain("access.exported");
    }

    private void erase() {
        decide(test.founder, access.askErasure(self, new AskErasure(id.value())), true);
    }

    private void decide(Actor by, Receipt<PersonalDataRequest> asked, boolean approved) {
        access.decideErasure(by, DecideErasure.of(asked.id(), approved).build());
    }

    private long count(RecordType<?> type) {
        return test.storage.inTransaction(transaction -> transaction.count(Query.of(type)));
    }
}
