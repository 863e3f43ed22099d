package org.commonhall.governance.committee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.jspecify.annotations.Nullable;

/** What the rules of procedure say of seats: size, shares of groups, terms, alternates, by-elections. Pure. */
final class SeatRules {
    private SeatRules() {}

    static void requireTerm(RuleSet rules, boolean small, List<GroupSeats> groups, LocalDate from, LocalDate to) {
        if (!rules.inForce(from)) {
            throw new RuleViolation("committee.rules.expired", rules.title(), from);
        }
        long total = groups.stream().mapToLong(GroupSeats::seats).sum();
        requireSize(rules, small, total);
        Set<String> codes = new HashSet<>();
        for (GroupSeats group : groups) {
            if (!codes.add(group.code())) {
                throw new RuleViolation("committee.group.twice", group.said());
            }
            if (group.seats() < group.least() || group.seats() > group.most()) {
                throw new RuleViolation(
                        "committee.group.range", group.said(), group.seats(), group.least(), group.most());
            }
            Optional.ofNullable(group.share())
                    .ifPresent(share -> requireShare(group.said(), group.seats(), total, share, null));
        }
        Stream.concat(rules.quorum().requirements().stream(), rules.majority().requirements().stream())
                .flatMap(one -> Stream.ofNullable(one.group()))
                .filter(code -> !codes.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw unknownGroup(code);
                });
        rules.procedure(Procedure.GROUP_SEATS).ifPresent(value -> {
            String code = String.valueOf(value.group());
            long seats = groups.stream()
                    .filter(group -> group.code().equals(code))
                    .mapToLong(GroupSeats::seats)
                    .sum();
            Object name = groups.stream()
                    .filter(group -> group.code().equals(code))
                    .<Object>map(GroupSeats::said)
                    .findFirst()
                    .orElse(code);
            requireShare(name, seats, total, value.fraction(), value.source());
        });
        requireLength(rules, from, to);
    }

    static RuleViolation unknownGroup(String code) {
        return new RuleViolation("committee.group.unknown", Messages.word("decision.group.", code));
    }

    private static void requireSize(RuleSet rules, boolean small, long total) {
        Optional<RuleValue> smaller = small ? rules.procedure(Procedure.SIZE_SMALL) : Optional.empty();
        smaller.or(() -> rules.procedure(Procedure.SIZE_MIN)).ifPresent(least -> {
            if (total < least.count()) {
                throw refusal(Explanation.of("committee.size.least", total, least.count()), least);
            }
        });
        rules.procedure(Procedure.SIZE_ODD).filter(RuleValue::flag).ifPresent(odd -> {
            if (total % 2 == 0) {
                throw refusal(Explanation.of("committee.size.odd", total), odd);
            }
        });
    }

    private static void requireLength(RuleSet rules, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new RuleViolation("committee.term.range", from, to);
        }
        rules.procedure(Procedure.TERM_MAX).ifPresent(years -> {
            if (to.isAfter(from.plusYears(years.count()))) {
                throw refusal(Explanation.of("committee.term.most", from, to, years.count()), years);
            }
        });
        rules.procedure(Procedure.TERM_MIN).ifPresent(years -> {
            if (to.isBefore(from.plusYears(years.count()))) {
                throw refusal(Explanation.of("committee.term.least", from, to, years.count()), years);
            }
        });
    }

    /** Refuses where a group's share of the filled seats would be too small. */
    static void requireShares(RuleSet rules, SeatBook book) {
        long total = book.filled();
        for (SeatAllocation group : book.allocations()) {
            group.share()
                    .ifPresent(share -> requireShare(group.name(), book.filled(group.groupCode()), total, share, null));
        }
        rules.procedure(Procedure.GROUP_SEATS).ifPresent(value -> {
            String code = String.valueOf(value.group());
            requireShare(book.name(code), book.filled(code), total, value.fraction(), value.source());
        });
    }

    /** Whether a group is below its least number or share. */
    static boolean isShort(RuleSet rules, SeatBook book) {
        if (book.allocations().stream().anyMatch(group -> book.filled(group.groupCode()) < group.least())) {
            return true;
        }
        try {
            requireShares(rules, book);
            return false;
        } catch (RuleViolation shortOf) {
            return true;
        }
    }

    private static void requireShare(Object group, long part, long total, Fraction share, @Nullable String source) {
        long left = Math.multiplyExact(share.denominator(), part);
        long right = Math.multiplyExact(share.numerator(), total);
        if (left < right) {
            Explanation said = Explanation.of("committee.group.share", group, part, total, share)
                    .comparing(new Explanation.Comparison(
                            share.denominator() + " x " + part, ">=", share.numerator() + " x " + total, false));
            throw new RuleViolation(source == null ? said : said.from(source));
        }
    }

    static void requireRoomForAlternate(RuleSet rules, SeatBook book) {
        rules.procedure(Procedure.ALTERNATES).ifPresent(value -> {
            Fraction most = value.fraction();
            long next = book.alternates().size() + 1L;
            if (next * most.denominator() > book.committee().seats() * most.numerator()) {
                throw refusal(
                        Explanation.of(
                                "committee.alternates.most",
                                next,
                                book.committee().seats(),
                                most),
                        value);
            }
        });
    }

    /** Tells whether fewer seats are filled than half, or than the rules say. */
    static boolean electionRequired(RuleSet rules, long seats, long filled) {
        Fraction least = rules.procedure(Procedure.ELECTION_BELOW)
                .map(RuleValue::fraction)
                .orElse(Fraction.HALF);
        return filled * least.denominator() < seats * least.numerator();
    }

    static RuleViolation refusal(Explanation said, RuleValue value) {
        String source = value.source();
        return new RuleViolation(source == null ? said : said.from(source));
    }
}
