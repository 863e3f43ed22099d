package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.PlaceBuilding;
import org.commonhall.directory.building.TerritoryOf;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.SubmitRequest;

/** Rows of chains. */
final class ChainRows {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID tower;

    private ChainRows(FoundedHall test) {
        Id<Building> building = test.building("leaking");
        this.tower = building.value();
        Id<Organization> body = test.organization("building_committee", "chained committee");
        Id<ServiceCategory> category = test.hall
                .request()
                .catalogue()
                .define(
                        test.founder,
                        DefineCategoryBuilder.builder()
                                .code("leaks")
                                .nameEn("Leaks")
                                .nameZh("漏水")
                                .visibility(RequestVisibility.PUBLIC)
                                .build())
                .id();
        for (int i = 0; i < 3; i++) {
            test.hall
                    .requests()
                    .submit(
                            Actor.visitor(),
                            SubmitRequest.of(
                                            Matter.of("Leak").building(building).build())
                                    .category(category)
                                    .build());
        }
        test.hall.governance().chains().detect(test.founder, NOW, 10);
        Id<Candidate> candidate = test.hall
                .governance()
                .chains()
                .reads()
                .candidates(test.founder, building, CandidateStatus.PROPOSED, PageRequest.first(1))
                .items()
                .get(0)
                .id();
        // A role in the body holds in its building as well, as taking up needs both.
        test.buildings.placeBuilding(
                test.founder, new PlaceBuilding(building, new TerritoryOf(body, FoundedHall.TODAY)));
        TakeUp take = new TakeUp(candidate, body, new UUID(7, 1));
        rows.add(new UseCase(
                "Chains.takeUp",
                take.permission(),
                body.value(),
                null,
                (hall, by) -> hall.governance().chains().takeUp(by, take)));
        LinkRecord link =
                LinkRecord.of(candidate, LinkKind.MOTION, new UUID(7, 2)).build();
        row("link", link, (to, by) -> to.link(by, link));
        DismissCandidate dismiss = new DismissCandidate(candidate, "known");
        row("dismiss", dismiss, (to, by) -> to.dismiss(by, dismiss));
        AnswerRequesters answer = new AnswerRequesters(candidate, AnswerOutcome.RESOLVED, "done", true);
        row("answer", answer, (to, by) -> to.answer(by, answer));
        rows.add(new UseCase(
                "Chains.detect",
                ChainRights.DETECT,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.governance().chains().detect(by, NOW, 0)));
        UUID taken = body.value();
        rows.add(read(
                "of",
                tower,
                (reads, by) -> reads.of(by, candidate.value()).get(0).steps().stream()
                        .filter(step -> step.kind() == LinkKind.CANDIDATE && step.title() != null)
                        .toList()));
        rows.add(read(
                "candidates",
                tower,
                (reads, by) -> reads.candidates(by, building, CandidateStatus.PROPOSED, PageRequest.first(9))));
        rows.add(new UseCase(
                "ChainReads.taken",
                ChainRights.READ,
                taken,
                null,
                (hall, by) -> hall.governance()
                        .chains()
                        .reads()
                        .taken(by, body, CandidateStatus.TAKEN, PageRequest.first(9))));
    }

    private static UseCase read(String name, UUID scope, BiFunction<ChainReads, Actor, Object> read) {
        return UseCase.read(
                "ChainReads." + name,
                ChainRights.READ,
                scope,
                null,
                (hall, by) -> read.apply(hall.governance().chains().reads(), by));
    }

    static List<UseCase> of(FoundedHall test) {
        return new ChainRows(test).rows.build();
    }

    private void row(String name, Command command, BiConsumer<Chains, Actor> call) {
        rows.add(new UseCase(
                "Chains." + name,
                command.permission(),
                tower,
                null,
                (hall, by) -> call.accept(hall.governance().chains(), by)));
    }
}
