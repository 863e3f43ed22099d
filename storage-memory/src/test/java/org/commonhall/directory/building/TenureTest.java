package org.commonhall.directory.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.directory.building.Tenure.Kind.CO_OWNER;
import static org.commonhall.directory.building.Tenure.Kind.DEVELOPER_UNSOLD;
import static org.commonhall.directory.building.Tenure.Kind.OWNER;
import static org.commonhall.directory.building.Tenure.Kind.SOLD_UNDELIVERED;
import static org.commonhall.directory.building.Tenure.Kind.TENANT;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenureTest {
    private final FoundedHall test = new FoundedHall();
    private final Commonhall hall = test.hall;
    private final Id<Building> tower = test.building("云尚大厦");
    private final Id<Unit> unit = test.unit(tower, "1201", "88.50");
    private final Holder li = Holder.person(test.person("李"));
    private final Holder wang = Holder.person(test.person("王"));
    private final Holder developer = Holder.organization(test.organization("developer", "建设公司"));

    @Test
    void whoHeldAUnitIsKnownForEveryDay() {
        Receipt<Tenure> first = test.tenure(unit, OWNER, li, null, "2020-05-01", null);
        hall.directory()
                .buildings()
                .transfer(
                        test.founder,
                        new TransferUnit(
                                first.id(),
                                LocalDate.parse("2023-06-01"),
                                ImmutableList.of(Holding.of(OWNER, wang).build())));
        assertThat(holders("2020-04-30")).isEmpty();
        assertThat(holders("2020-05-01")).containsExactly("李");
        assertThat(holders("2023-05-31")).containsExactly("李");
        assertThat(holders("2023-06-01")).containsExactly("王");
        assertThat(hall.directory().buildings().heldBy(test.founder, li, LocalDate.parse("2023-05-31")))
                .extracting(TenureView::unit)
                .containsExactly(unit);
        assertThat(hall.directory().buildings().heldBy(test.founder, li, LocalDate.parse("2023-06-01")))
                .isEmpty();
    }

    /** Staff who are shown a name are journaled; whoever sees only their own is not. */
    @Test
    void whoReadsWhoHoldsAUnitIsJournaled() {
        test.tenure(unit, OWNER, li, null, "2020-05-01", null);
        Id<Person> owner = Objects.requireNonNull(li.person());
        assertThat(names(Actor.person(owner))).containsExactly("李");
        assertThat(told(owner)).doesNotContain("directory.person.read");
        assertThat(names(test.founder)).containsExactly("李");
        assertThat(told(owner)).endsWith("directory.person.read");
    }

    private List<String> told(Id<Person> person) {
        return hall.journal().history(test.founder, person.value()).stream()
                .map(Event::event)
                .toList();
    }

    @Test
    void sharesMakeOneWholeAtMost() {
        test.tenure(unit, CO_OWNER, li, new Share(1, 3), "2020-01-01", null);
        test.tenure(unit, CO_OWNER, wang, new Share(2, 3), "2020-01-01", null);
        refused(
                () -> test.tenure(unit, CO_OWNER, developer, new Share(1, Share.MAX), "2024-01-01", null),
                "building.tenure.shares");
        refused(() -> test.tenure(unit, CO_OWNER, developer, null, "2024-01-01", null), "building.tenure.shares");
        test.tenure(unit, CO_OWNER, developer, new Share(1, 2), "2018-01-01", "2020-01-01");
    }

    @Test
    void aSumIsTakenOnEveryDayAndNotOverAllTime() {
        test.tenure(unit, CO_OWNER, li, new Share(1, 2), "2020-01-01", "2021-01-01");
        test.tenure(unit, CO_OWNER, wang, new Share(1, 2), "2021-01-01", "2022-01-01");
        test.tenure(unit, CO_OWNER, developer, new Share(1, 2), "2020-06-01", "2021-06-01");
        assertThat(holders("2020-12-31")).hasSize(2);
    }

    @Test
    void anOwnerAndACoOwnerExcludeEachOther() {
        test.tenure(unit, OWNER, li, null, "2020-01-01", "2022-01-01");
        refused(
                () -> test.tenure(unit, CO_OWNER, wang, new Share(1, 2), "2021-12-31", null),
                "building.tenure.overlap");
        refused(() -> test.tenure(unit, OWNER, wang, null, "2019-01-01", null), "building.tenure.overlap");
        refused(
                () -> test.tenure(unit, DEVELOPER_UNSOLD, developer, null, "2019-01-01", null),
                "building.tenure.overlap");
        test.tenure(unit, CO_OWNER, wang, new Share(1, 2), "2022-01-01", null);
        test.tenure(unit, TENANT, developer, null, "2020-01-01", null);
    }

    @Test
    void oneCoOwnerTwiceAndAShareOfATenantAreRefused() {
        test.tenure(unit, CO_OWNER, li, new Share(1, 4), "2020-01-01", null);
        refused(() -> test.tenure(unit, CO_OWNER, li, new Share(1, 4), "2021-01-01", null), "building.tenure.twice");
        refused(() -> test.tenure(unit, TENANT, li, new Share(1, 4), "2021-01-01", null), "building.tenure.share.kind");
        refused(() -> test.tenure(unit, SOLD_UNDELIVERED, wang, null, "2021-01-01", null), "building.tenure.developer");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        refused(() -> test.tenure(unit, OWNER, li, null, "2020-01-02", "2020-01-01"), "directory.period.reversed");
        Receipt<Tenure> tenure = test.tenure(unit, OWNER, li, null, "2020-01-02", null);
        refused(() -> end(tenure, "2020-01-01", null), "directory.period.reversed");
        end(tenure, "2020-02-01", null);
        refused(() -> end(tenure, "2020-03-01", null), "building.tenure.ended");
        assertThat(holders("2020-02-01")).isEmpty();
    }

    @Test
    void aCorrectionKeepsItsReasonAndIsHeldToTheSameRules() {
        Receipt<Tenure> wrong = test.tenure(unit, OWNER, li, null, "2020-01-01", "2021-01-01");
        test.tenure(unit, OWNER, wang, null, "2021-01-01", null);
        refused(() -> correct(wrong, "2019-01-01", "2021-01-02"), "building.tenure.overlap");
        correct(wrong, "2019-07-01", "2021-01-01");
        assertThat(holders("2019-07-01")).containsExactly("李");
        var entries = Stored.entries(hall, wrong.id().value());
        assertThat(entries).hasSize(2);
        assertThat(Stored.of(hall, Tenure.TYPE, wrong).correctedFor()).isEqualTo("register extract of 2026");
        assertThat(entries.get(1).changes()).contains("startsOn=<2020-01-01>2019-07-01");
    }

    @Test
    void aStaleFormOfAUnitIsRefused() {
        long seen = 1;
        Receipt<Tenure> tenure = test.tenure(unit, OWNER, li, null, "2020-01-01", null);
        assertThatThrownBy(() -> end(tenure, "2021-01-01", seen)).isInstanceOf(Conflict.class);
        assertThat(holders("2022-01-01")).containsExactly("李");
    }

    @Test
    void namesOfHoldersAreForTheRegistrarAndTheHolder() {
        test.tenure(unit, CO_OWNER, li, new Share(1, 2), "2020-01-01", null);
        test.tenure(unit, CO_OWNER, wang, new Share(1, 2), "2020-01-01", null);
        Actor registrar = test.holding(Role.REGISTRAR, tower.value());
        Actor elsewhere = test.holding(Role.REGISTRAR, test.building("other").value());
        assertThat(names(test.holding(Role.REGISTRAR, Scopes.DISTRICT))).containsExactly("李", "王");
        assertThat(names(registrar))
                .as("people of the district, made holders here")
                .containsExactly(null, null);
        assertThat(names(Actor.visitor())).containsExactly(null, null);
        assertThat(names(elsewhere)).containsExactly(null, null);
        assertThat(names(Actor.person(Objects.requireNonNull(li.person())))).containsExactly("李", null);
    }

    @Test
    void theDevelopersUnitsAreOneHeadAndSoAreThoseOfOneBuyer() {
        Id<Unit> second = test.unit(tower, "1202", "100.10");
        Id<Unit> third = test.unit(tower, "1203", "0.2000");
        Id<Unit> fourth = test.unit(tower, "1204", "50");
        test.unit(tower, "1205", "1");
        test.tenure(unit, DEVELOPER_UNSOLD, developer, null, "2020-01-01", null);
        test.tenure(second, SOLD_UNDELIVERED, developer, null, "2020-01-01", null);
        test.tenure(third, OWNER, li, null, "2020-01-01", null);
        test.tenure(fourth, OWNER, li, null, "2020-01-01", null);
        List<Ownership> heads = hall.directory().buildings().ownersOf(test.founder, tower, FoundedHall.TODAY);
        assertThat(heads).extracting(Ownership::developer).containsExactly(true, false);
        assertThat(heads.get(0).units()).containsExactly(unit, second);
        assertThat(heads.get(0).area()).isEqualByComparingTo("188.60");
        assertThat(heads.get(1).area()).isEqualByComparingTo("50.2");
        assertThat(hall.directory()
                        .buildings()
                        .unitsOf(Actor.visitor(), tower, FoundedHall.TODAY)
                        .area())
                .isEqualByComparingTo("239.80");
    }

    @Test
    void theRegisterCountsBeforeTheSurveyAndTheSurveyBeforeTheContract() {
        record(AreaSource.LAND_REGISTER, "90.10", "2022-01-01");
        record(AreaSource.SURVEY, "89.90", "2024-01-01");
        assertThat(areaOn("2019-01-01")).isEqualByComparingTo("88.5");
        assertThat(areaOn("2021-12-31")).isEqualByComparingTo("88.5");
        assertThat(areaOn("2022-01-01")).isEqualByComparingTo("90.10");
        assertThat(areaOn("2026-01-01")).isEqualByComparingTo("90.10");
        record(AreaSource.LAND_REGISTER, "90.20", "2025-01-01");
        assertThat(areaOn("2026-01-01")).isEqualByComparingTo("90.20");
        assertThatThrownBy(() -> record(AreaSource.SURVEY, "0", "2025-01-01")).isInstanceOf(CommonhallException.class);
    }

    private void record(AreaSource source, String area, String dated) {
        hall.directory()
                .buildings()
                .recordArea(
                        test.founder,
                        new RecordArea(unit, new Area(new BigDecimal(area), source, LocalDate.parse(dated))));
    }

    private BigDecimal areaOn(String day) {
        return hall.directory()
                .buildings()
                .unitsOf(Actor.visitor(), tower, LocalDate.parse(day))
                .area();
    }

    private Receipt<Tenure> end(Receipt<Tenure> tenure, String day, @Nullable Long seen) {
        return hall.directory()
                .buildings()
                .endTenure(
                        seen == null ? test.founder : test.founder.seen(seen),
                        new EndTenure(tenure.id(), LocalDate.parse(day)));
    }

    private void correct(Receipt<Tenure> tenure, String from, String to) {
        hall.directory()
                .buildings()
                .correctTenure(
                        test.founder,
                        CorrectTenure.of(
                                        tenure.id(),
                                        Holding.of(OWNER, li).build(),
                                        LocalDate.parse(from),
                                        "register extract of 2026")
                                .endsOn(LocalDate.parse(to))
                                .build());
    }

    private Stream<@Nullable String> holders(String day) {
        return hall.directory().buildings().holdersOf(test.founder, unit, LocalDate.parse(day)).stream()
                .map(TenureView::name);
    }

    private Stream<@Nullable String> names(Actor by) {
        return hall.directory().buildings().holdersOf(by, unit, FoundedHall.TODAY).stream()
                .map(TenureView::name);
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
