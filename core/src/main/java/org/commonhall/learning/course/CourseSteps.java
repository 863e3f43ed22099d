package org.commonhall.learning.course;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.BadgeRule;
import org.commonhall.credential.BadgeRules;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Defines courses. */
final class CourseSteps {
    private final Corridor corridor;
    private final BadgeRules badges;

    CourseSteps(Corridor corridor, BadgeRules badges) {
        this.corridor = corridor;
        this.badges = badges;
    }

    Receipt<Course> define(Call by, DefineCourse command) {
        try {
            return corridor.run(by, command, CourseEvent.DEFINED.code(), Course.TYPE, change -> {
                Id<Course> id = command.course();
                return id == null ? made(change, command) : changed(change, id, command);
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, Course.TYPE, "code")
                    ? new Conflict("course.code.taken", taken)
                    : taken;
        }
    }

    private Course made(Change change, DefineCourse command) {
        UUID scope = command.scope() == null ? command.owner().value() : command.scope();
        change.requireAll(false, scope, command.owner().value());
        change.get(Organization.TYPE, command.owner());
        Course course = CourseBuilder.builder()
                .id(change.newId())
                .owner(command.owner())
                .scope(scope)
                .build();
        return change.insert(Course.TYPE, described(change, course, command));
    }

    private Course changed(Change change, Id<Course> id, DefineCourse command) {
        Course course = change.lockSubject(Course.TYPE, id);
        change.authorise(false, course.scope());
        return change.update(Course.TYPE, described(change, course, command));
    }

    private Course described(Change change, Course course, DefineCourse command) {
        CompletionRule.parse(command.completion());
        PrerequisiteRule needs = PrerequisiteRule.parse(command.prerequisites());
        if (command.brand() != null) {
            change.get(Brand.TYPE, command.brand());
        }
        Course next = CourseBuilder.builder(course)
                .brand(command.brand())
                .code(command.code())
                .title(command.title())
                .titleEn(command.titleEn())
                .kind(command.kind())
                .summary(command.summary())
                .completion(command.completion())
                .badge(command.badge())
                .validMonths(command.validMonths())
                .certifies(command.certifies())
                .prerequisites(command.prerequisites())
                .retired(command.retired())
                .build();
        requireKnownBadge(next);
        requireOwnBadge(change, next);
        requireNoCircle(change, next, needs);
        return next;
    }

    /** Refuses now what would keep every certificate of the course from being issued; one that is no longer offered may stay. */
    private void requireKnownBadge(Course course) {
        String code = course.badge();
        if (code == null || course.retired()) {
            return;
        }
        BadgeRule badge = badges.byCode().get(code);
        if (badge == null) {
            throw new RuleViolation("course.badge.unknown", code);
        }
        if (badge.from() != null && !badge.from().equals(course.code())) {
            throw new RuleViolation("course.badge.other", badge.title(), badge.from());
        }
    }

    private static void requireOwnBadge(Change change, Course course) {
        if (course.badge() != null
                && change.select(Query.of(Course.TYPE).where(Course.BADGE.is(course.badge()))).stream()
                        .anyMatch(other -> !other.id().equals(course.id()) && !other.retired())) {
            throw new RuleViolation("course.badge.taken", course.badge());
        }
    }

    /** Gives what the courses of an organization award and ask for: one statement. */
    static ImmutableSet<String> codes(Reading reading, Id<Organization> organization) {
        return reading.select(Query.of(Course.TYPE).where(Course.OWNER.is(organization))).stream()
                .flatMap(CourseSteps::codes)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> codes(Course course) {
        return Stream.concat(
                PrerequisiteRule.parse(course.prerequisites()).codes().stream(),
                Stream.of(
                                course.code(),
                                course.badge(),
                                CompletionRule.parse(course.completion()).pass())
                        .filter(Objects::nonNull));
    }

    /** Follows what the prerequisites need themselves, one statement a step away. */
    private static void requireNoCircle(Change change, Course course, PrerequisiteRule needs) {
        if (course.badge() == null) {
            return;
        }
        record Way(Set<String> codes, List<String> path) {}
        Deque<Way> ways = new ArrayDeque<>();
        ways.add(new Way(needs.codes(), List.of(course.code())));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            if (way.codes.contains(course.badge())) {
                List<String> path = new ArrayList<>(way.path);
                path.add(course.code());
                throw new RuleViolation("course.prerequisite.cycle", String.join(" > ", path));
            }
            Set<String> next = new HashSet<>(way.codes);
            next.removeAll(seen);
            if (next.isEmpty()) {
                continue;
            }
            seen.addAll(next);
            change.select(Query.of(Course.TYPE).where(Course.BADGE.in(next))).forEach(before -> {
                List<String> path = new ArrayList<>(way.path);
                path.add(before.code());
                ways.add(new Way(PrerequisiteRule.parse(before.prerequisites()).codes(), path));
            });
        }
    }
}
