package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingStatus;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionVisibility;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.PublishUpdate;
import org.commonhall.request.request.RequestUpdate;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/** A hall with at least one record of nearly every kind, made by the rows of the matrix, and the people who look at it. */
final class PopulatedHall {
    private static final Schema SCHEMA = Schema.of(Commonhall.records());
    private static final ImmutableList<Role> ROLES =
            ImmutableList.sortedCopyOf(Comparator.comparing(Role::code), GrantRules.STANDARD);

    /** Where stations are looked for. */
    static final Position HERE = new Position(new BigDecimal("31.23"), new BigDecimal("121.47"), Building.Datum.WGS84);

    /** What the host decided, and what is followed up here. */
    static final ImmutableList<UUID> DECISIONS = ImmutableList.of(new UUID(7, 7), new UUID(7, 8));

    final FoundedHall test = new FoundedHall();
    final List<UseCase> rows = UseCases.rows(test);
    /** Who must not see or do what is others', by name. */
    final ImmutableMap<String, Actor> outsiders;
    /** Whose things these are, by name. */
    final ImmutableMap<String, Actor> insiders;

    private final ImmutableSet<UUID> theirs;

    PopulatedHall() {
        Id<Person> member = test.person("member of another body");
        Id<Organization> body = test.organization("company", "another body");
        test.directory.beginMembership(
                test.founder,
                BeginMembership.of(member, body, Membership.Kind.EMPLOYEE, LocalDate.EPOCH)
                        .build());
        Id<Person> stranger = test.person("stranger");
        Id<Person> staff = test.person("staff of another place");
        UUID elsewhere = test.organization("street_office", "another place").value();
        Id<Person> own = test.person("own staff");
        for (Role role : ROLES) {
            if (!role.equals(Role.ADMINISTRATOR)) {
                grant(staff, role, elsewhere);
                grant(own, role, Scopes.DISTRICT);
            }
        }
        hide(Actor.person(own));
        theirs = ImmutableSet.of(
                Objects.requireNonNull(test.founder.person()),
                own.value(),
                member.value(),
                body.value(),
                staff.value(),
                elsewhere,
                stranger.value());
        outsiders = ImmutableMap.of(
                "visitor", Actor.visitor(),
                "stranger", Actor.person(stranger),
                "member elsewhere", Actor.person(member),
                "staff elsewhere", Actor.person(staff));
        insiders = ImmutableMap.of("own staff", Actor.person(own), "administrator", test.founder);
    }

    private void grant(Id<Person> person, Role role, UUID scope) {
        test.hall
                .access()
                .grant(test.founder, GrantRole.of(person.value(), role, scope).build());
    }

    /** Adds what only those may see whom it concerns. */
    private void hide(Actor staff) {
        Id<Building> tower = test.building("tower with secrets");
        UUID asker = test.person("asker of secrets").value();
        Id<ServiceCategory> quiet = category("quiet", RequestVisibility.PRIVATE);
        List<Id<ServiceRequest>> secrets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            secrets.add(asked(asker, tower, quiet));
        }
        Requests requests = test.hall.requests();
        requests.update(staff, new PublishUpdate(secrets.get(0), "How it goes", true));
        Id<ServiceRequest> merged = asked(asker, tower, category("loud", RequestVisibility.PUBLIC));
        requests.merge(staff, new MergeRequest(merged, secrets.get(0)));
        test.hall.governance().chains().detect(staff, Instant.parse("2026-11-23T04:00:00Z"), 100);
        Id<Organization> body = test.organization("building_committee", "body with secrets");
        Holder owner = Holder.person(test.person("owner of a secret"));
        test.hall
                .governance()
                .followUps()
                .plan(
                        staff,
                        PlanFollowUp.of(DECISIONS.get(1), body, "Quietly", owner, FoundedHall.TODAY.plusDays(7))
                                .visible(false)
                                .build());
    }

    private Id<ServiceCategory> category(String code, RequestVisibility visibility) {
        return test.hall
                .request()
                .catalogue()
                .define(
                        test.founder,
                        DefineCategoryBuilder.builder()
                                .code(code)
                                .nameEn(code)
                                .nameZh(code)
                                .visibility(visibility)
                                .build())
                .id();
    }

    private Id<ServiceRequest> asked(UUID by, Id<Building> tower, Id<ServiceCategory> category) {
        Matter matter = Matter.of("A matter").building(tower).build();
        return test.hall
                .requests()
                .submit(
                        Actor.person(new Id<>(by)),
                        SubmitRequest.of(matter).category(category).build())
                .receipt()
                .id();
    }

    /** What is hidden from others without being personal: some texts of some records of a kind. */
    @FunctionalInterface
    interface Hidden {
        <T extends Record> void texts(
                RecordType<T> type, Predicate<? super T> which, Predicate<? super Attribute<T, ?>> what);
    }

    /** Names what is hidden. */
    void hidden(Hidden hidden) {
        Set<Id<ServiceRequest>> secrets = all(ServiceRequest.TYPE).stream()
                .filter(one -> one.visibility() == RequestVisibility.PRIVATE)
                .map(ServiceRequest::id)
                .collect(Collectors.toSet());
        Set<Id<Meeting>> drafts = all(Meeting.TYPE).stream()
                .filter(one -> one.status() == MeetingStatus.DRAFT)
                .map(Meeting::id)
                .collect(Collectors.toSet());
        hidden.texts(ServiceRequest.TYPE, one -> secrets.contains(one.id()), named("title", "matter", "place"));
        hidden.texts(RequestUpdate.TYPE, one -> secrets.contains(one.request()), named("text"));
        hidden.texts(FollowUp.TYPE, one -> !one.visible(), named("title", "text"));
        hidden.texts(
                Motion.TYPE, one -> one.visibility() == MotionVisibility.SUBMITTER, named("title", "text", "reason"));
        hidden.texts(AgendaItem.TYPE, one -> drafts.contains(one.meeting()), named("title", "text"));
    }

    /** What {@link #hidden} names, as table and component. */
    static Set<String> hiddenValues() {
        return Set.of(
                "service_request.title",
                "service_request.matter",
                "service_request.place",
                "request_update.text",
                "follow_up.title",
                "follow_up.text",
                "motion.title",
                "motion.text",
                "motion.reason",
                "agenda_item.title",
                "agenda_item.text");
    }

    private static Predicate<Attribute<?, ?>> named(String... names) {
        return attribute -> Arrays.asList(names).contains(attribute.name());
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

    /** The ids of every kind of record, by its class, without these people and their places. */
    Map<Class<?>, List<UUID>> ids() {
        ImmutableMap.Builder<Class<?>, List<UUID>> ids = ImmutableMap.builder();
        SCHEMA.types().forEach(type -> ids.put(type.javaType(), ids(type)));
        return ids.buildOrThrow();
    }

    private <T extends Record> List<UUID> ids(RecordType<T> type) {
        return all(type).stream()
                .map(record -> type.idOf(record).value())
                .filter(id -> !theirs.contains(id))
                .toList();
    }

    static Schema schema() {
        return SCHEMA;
    }
}
