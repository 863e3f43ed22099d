package org.commonhall.governance.ballot;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.electorate.Electorate;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionVotes;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.jspecify.annotations.Nullable;

/** How a ballot is prepared and opened, and who helps with it. */
final class BallotSteps {
    // As many electors stand in one journal entry.
    private static final int CHUNK = 500;

    private final Corridor corridor;
    private final BallotSetup setup;

    BallotSteps(Corridor corridor, BallotSetup setup) {
        this.corridor = corridor;
        this.setup = setup;
    }

    Receipt<Ballot> prepare(Call by, PrepareBallot command) {
        return corridor.run(by, command, "ballot.prepared", Ballot.TYPE, change -> {
            change.authorise(false, command.body().value());
            motion(change, command.subject())
                    .ifPresentOrElse(
                            motion -> requireOwn(change, motion, command),
                            () -> change.requireOwn(
                                    command.subject(), command.body().value()));
            Ballot ballot = prepared(change, command);
            requireMeeting(change, command);
            requirePeople(change, command);
            return insert(change, ballot, command.options(), command.posts());
        });
    }

    // A secretary puts motions of the own body to the vote, and no others.
    private static void requireOwn(Change change, Motion motion, PrepareBallot command) {
        if (!motion.body().equals(command.body())) {
            throw new RuleViolation("ballot.motion");
        }
        MotionVotes.hold(change, motion.id());
    }

    /** The motion that a ballot is about, if it is about one. */
    static Optional<Motion> motion(Reading reading, @Nullable UUID subject) {
        return subject == null ? Optional.empty() : reading.find(Motion.TYPE, new Id<Motion>(subject));
    }

    /** Who stands and who chairs can still vote and be elected. */
    private static void requirePeople(Change change, PrepareBallot command) {
        Stream.concat(
                        Stream.ofNullable(command.chair()),
                        command.options().stream().flatMap(option -> Stream.ofNullable(option.candidate())))
                .distinct()
                .forEach(person -> change.requireActing(person.value()));
    }

    private static void requireMeeting(Change change, PrepareBallot command) {
        UUID meeting = command.meeting();
        if (meeting != null) {
            if (change.known(meeting)
                    .filter(known -> known.kind().table().equals("meeting"))
                    .isEmpty()) {
                throw new NotFound("record.missing", "meeting");
            }
            change.requireOwn(meeting, command.body().value());
        }
    }

    private Ballot prepared(Change change, PrepareBallot command) {
        LocalDate today = setup.today(change.now());
        LocalDate day = command.recordDate() == null ? today : command.recordDate();
        RuleSet rules = setup.rules().require(command.rule()).onCall(command.call());
        setup.source(command.source());
        PreparedBallot.require(command, rules, day, today, change.now(), change.can(StorageFeature.FORGETS));
        BallotForm form = command.form();
        return BallotBuilder.builder()
                .id(change.newId())
                .body(command.body())
                .subject(command.subject())
                .meeting(command.meeting())
                .title(command.title())
                .text(command.text())
                .kind(command.kind())
                .setting(command.setting())
                .status(BallotStatus.PREPARED)
                .ruleCode(rules.code())
                .ruleText(rules.text())
                .source(command.source())
                .places(command.places().isEmpty() ? null : Joiner.on(' ').join(command.places()))
                .recordDate(day)
                .method(form == null ? null : form.method())
                .minVotes(form == null ? 0 : form.min())
                .maxVotes(form == null ? 1 : form.max())
                .maxPerOption(form == null ? 1 : form.maxPerOption())
                .globalChoices(
                        form == null || form.global().isEmpty()
                                ? null
                                : form.global().stream().map(Choice::code).collect(Collectors.joining(" ")))
                .proxies(command.delegation().allowed())
                .principalMayVote(command.delegation().principalMayVote())
                .perHolder(command.delegation().perHolder())
                .proxiesUntil(command.proxiesUntil())
                .splitting(command.splitting())
                .hidden(command.hidden())
                .sheetForStaff(command.sheetForStaff())
                .least(setup.policy().least())
                .chair(command.chair())
                .opensAt(command.opensAt())
                .closesAt(command.closesAt())
                .countsUntil(command.countsUntil())
                .lot(command.lot() == null ? null : command.lot().text())
                .createdAt(change.now())
                .build();
    }

    /** Stores a prepared ballot with its options, posts and gates. */
    static Ballot insert(
            Change change, Ballot ballot, List<PrepareBallot.OptionText> options, Map<String, Integer> posts) {
        Ballot stored = change.insert(Ballot.TYPE, ballot);
        List<BallotOption> rows = new ArrayList<>();
        for (PrepareBallot.OptionText option : options) {
            rows.add(new BallotOption(
                    change.newId(),
                    0,
                    stored.id(),
                    rows.size() + 1L,
                    option.code(),
                    option.label(),
                    option.group(),
                    option.candidate(),
                    null,
                    null));
        }
        change.insertAll(BallotOption.TYPE, rows);
        change.insertAll(
                BallotPost.TYPE,
                posts.entrySet().stream()
                        .map(one -> new BallotPost(
                                change.newId(),
                                0,
                                stored.id(),
                                one.getKey().isEmpty() ? null : one.getKey(),
                                one.getValue()))
                        .toList());
        change.insertAll(
                BallotGate.TYPE,
                BallotGate.numbers()
                        .mapToObj(number -> BallotGate.of(stored.id(), number))
                        .toList());
        return stored;
    }

    Receipt<Ballot> open(Call by, OpenBallot command) {
        return corridor.bulk(by, command, "ballot.opened_all", Ballot.TYPE, bulk -> {
                    Ballot ballot = bulk.lockSubject(Ballot.TYPE, command.ballot());
                    bulk.authorise(command.permission(), false, ballot.body().value());
                    BallotAction.OPEN.require(ballot);
                    Electorate electorate = setup.source(ballot.source())
                            .electorate(bulk, BallotSetup.question(ballot, ballot.recordDate()));
                    freeze(bulk, put(bulk, ballot), electorate, setup.there(bulk, ballot), command.recognisable());
                })
                .get(0);
    }

    /** Copies the text of the motion as it stands now: a later text is not the one that was put to the vote. */
    private static Ballot put(BulkChange bulk, Ballot ballot) {
        Motion motion = motion(bulk, ballot.subject()).orElse(null);
        if (motion == null) {
            return ballot;
        }
        MotionVotes.hold(bulk, motion.id());
        return ballot.text() == null ? ballot.next().text(motion.currentText()).build() : ballot;
    }

    private void freeze(
            BulkChange bulk,
            Ballot ballot,
            Electorate electorate,
            ImmutableMap<String, Presence> there,
            long accepted) {
        Set<String> keys = new HashSet<>();
        List<BallotElector> electors = new ArrayList<>();
        for (ElectorateMember member : electorate.members()) {
            String key = member.elector().voter();
            if (!keys.add(key)) {
                throw new RuleViolation("ballot.voter.twice", member.label());
            }
            electors.add(BallotElector.frozen(ballot.id(), member, there.getOrDefault(key, Presence.ABSENT)));
        }
        if (electors.isEmpty()) {
            throw new RuleViolation("ballot.electorate.empty");
        }
        BallotMeasures measures = BallotMeasures.of(Lists.transform(electorate.members(), ElectorateMember::elector));
        RuleSet rules = electorate.advisory() ? ballot.rules().consultative() : ballot.rules();
        PreparedBallot.requireCounted(rules, electorate.members());
        Ballot opened = bulk.update(
                Ballot.TYPE,
                BallotLife.waiting(
                        BallotLife.opened(
                                ballot,
                                rules,
                                measures,
                                electors.size(),
                                recognisable(ballot, rules, electors, accepted),
                                bulk.now()),
                        setup.policy(),
                        bulk.now()));
        ImmutableList<BallotBox> box = opened.kind() == BallotKind.SECRET
                ? ImmutableList.of(BallotBox.placed(opened.id()))
                : ImmutableList.of();
        bulk.insertAll(BallotBox.TYPE, box);
        bulk.entry(
                "ballot.opened",
                Ballot.TYPE,
                opened,
                electors.size() + " electors",
                box.stream().map(BallotBox::id).toArray(Id<?>[]::new));
        for (List<BallotElector> chunk : Lists.partition(electors, CHUNK)) {
            List<BallotElector> stored = bulk.insertAll(BallotElector.TYPE, chunk);
            bulk.entry(
                    "ballot.electors",
                    BallotElector.TYPE,
                    stored.get(0),
                    "ballot " + ballot.id(),
                    stored.stream().skip(1).map(BallotElector::id).toArray(Id<?>[]::new));
        }
    }

    /** Refuses a secret ballot whose papers would tell more voters than the body has accepted. */
    private static long recognisable(Ballot ballot, RuleSet rules, List<BallotElector> electors, long accepted) {
        if (ballot.kind() == BallotKind.NAMED) {
            return 0;
        }
        long known = BoxPaper.Cut.of(rules).recognisable(electors, ballot.least());
        if (ballot.kind() == BallotKind.SECRET && known > accepted) {
            throw new RuleViolation("ballot.secret.recognisable", known, ballot.least());
        }
        return known;
    }

    Receipt<BallotTeller> appoint(Call by, AppointTeller command) {
        return corridor.run(by, command, "ballot.teller_appointed", BallotTeller.TYPE, change -> {
            Ballot ballot = held(change, command.ballot(), BallotAction.APPOINT_TELLER);
            boolean stands =
                    change.select(Query.of(BallotOption.TYPE).where(BallotOption.BALLOT.is(ballot.id()))).stream()
                            .anyMatch(option -> command.person().equals(option.candidate()));
            if (stands) {
                throw new RuleViolation("ballot.teller.candidate");
            }
            if (BallotSetup.tellers(change, ballot.id()).stream()
                    .anyMatch(teller -> teller.person().equals(command.person()))) {
                throw new RuleViolation("ballot.teller.twice");
            }
            change.requireActing(command.person().value());
            return change.insert(
                    BallotTeller.TYPE,
                    new BallotTeller(change.newId(), 0, ballot.id(), command.person(), command.role(), null));
        });
    }

    Receipt<BallotElector> name(Call by, NameVoter command) {
        return corridor.run(by, command, "ballot.voter_named", BallotElector.TYPE, change -> {
            VoterAtBallot voter = VoterAtBallot.enter(change, command.ballot(), command.elector());
            change.authorise(false, voter.ballot().body().value());
            BallotLife.requireTaking(voter.ballot(), change.now());
            voter.requireNoVote();
            voter.requireNameable();
            SecondPerson.require(command.person().value(), by.actor());
            change.requireActing(command.person().value());
            return change.update(
                    BallotElector.TYPE,
                    voter.elector().next().person(command.person()).build());
        });
    }

    Receipt<Ballot> deliver(Call by, RecordDelivery command) {
        return corridor.run(by, command, "ballot.delivered", Ballot.TYPE, change -> {
            Ballot ballot = held(change, command.ballot(), BallotAction.DELIVER);
            VoterAtBallot.requireAll(change, ballot, command.electors());
            change.insertAll(
                    BallotDelivery.TYPE,
                    command.electors().stream()
                            .map(elector -> new BallotDelivery(
                                    change.newId(),
                                    0,
                                    ballot.id(),
                                    elector,
                                    command.method(),
                                    command.proof(),
                                    change.now()))
                            .collect(ImmutableList.toImmutableList()));
            return change.update(Ballot.TYPE, ballot);
        });
    }

    /** Takes over who has come to the meeting and who has left since. */
    Ballot attendance(Change change, Ballot ballot) {
        requireMeeting(ballot);
        return change.update(Ballot.TYPE, written(change, ballot));
    }

    /** Refuses attendance where there is no meeting. */
    static void requireMeeting(Ballot ballot) {
        BallotAction.TAKE_ATTENDANCE.require(ballot);
        if (ballot.meeting() == null) {
            throw new RuleViolation("ballot.no_meeting");
        }
    }

    /** Writes down who attends now, whether enough do or not. */
    Ballot written(Change change, Ballot ballot) {
        List<BallotElector> moved = new ArrayList<>();
        RollCell.moved(change, setup, ballot)
                .forEach((elector, presence) ->
                        moved.add(elector.next().presence(presence).build()));
        change.updateAll(BallotElector.TYPE, moved);
        return ballot;
    }

    /** The ballot, held and authorised. */
    static Ballot held(Change change, Id<Ballot> id, BallotAction action) {
        Ballot ballot = change.lockSubject(Ballot.TYPE, id);
        change.authorise(false, ballot.body().value());
        action.require(ballot);
        return ballot;
    }
}
