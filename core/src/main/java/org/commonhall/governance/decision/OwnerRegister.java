package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;

/**
 * Who owns what on the record date (业主名册), counted in heads and area. Units held by the same owner, or by the same
 * co-owners, are one head; a developer's unsold, undelivered and delivered units are therefore one as well. Source:
 * Supreme People's Court, interpretation on building ownership (2020), articles 8 and 9. Immutable and thread-safe.
 */
public final class OwnerRegister {
    private final ImmutableList<UnitRow> rows;
    private final ImmutableList<Head> heads;
    private final ImmutableListMultimap<String, Head> byOwner;

    private OwnerRegister(ImmutableList<UnitRow> rows, ImmutableList<Head> heads) {
        this.rows = rows;
        this.heads = heads;
        this.byOwner = heads.stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        head -> head, head -> head.owners().stream()))
                .inverse();
    }

    /**
     * Counts the heads of unit rows; their order does not matter.
     *
     * @param rows every owner of every unit
     * @return the register
     * @throws RuleViolation {@code decision.register.empty}, or about a unit: {@code decision.register.twice} for an
     *     owner named twice, {@code decision.register.area} or {@code decision.register.status} if its rows differ
     */
    public static OwnerRegister of(Collection<UnitRow> rows) {
        Map<String, List<UnitRow>> units = new TreeMap<>();
        for (UnitRow row : rows) {
            List<UnitRow> sharers = units.computeIfAbsent(row.unit(), unused -> new ArrayList<>());
            requireAgreement(sharers, row);
            sharers.add(row);
        }
        if (units.isEmpty()) {
            throw empty();
        }
        Map<ImmutableSortedSet<String>, List<UnitRow>> held = new LinkedHashMap<>();
        units.values()
                .forEach(sharers -> held.computeIfAbsent(owners(sharers), unused -> new ArrayList<>())
                        .add(sharers.get(0)));
        return new OwnerRegister(
                ImmutableList.copyOf(rows),
                held.entrySet().stream()
                        .map(entry -> head(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Reads a register: CSV with the header {@code unit,owner,area,status}, a line an owner of a unit.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @return the register
     * @throws InvalidInput with every bad line and column at once: the codes of {@link #of} and of {@link UnitRow}, and
     *     {@code decision.area.number}, {@code decision.status.unknown}, {@code text.csv.header},
     *     {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static OwnerRegister read(String file, Reader csv) {
        return RegisterReader.read(file, csv);
    }

    static RuleViolation empty() {
        return new RuleViolation("decision.register.empty");
    }

    static void requireAgreement(List<UnitRow> sharers, UnitRow row) {
        for (UnitRow other : sharers) {
            if (other.owner().equals(row.owner())) {
                throw new RuleViolation("decision.register.twice", row.unit(), row.owner());
            }
            if (other.area().compareTo(row.area()) != 0) {
                throw new RuleViolation(
                        "decision.register.area",
                        row.unit(),
                        other.area().toPlainString(),
                        row.area().toPlainString());
            }
            if (other.status() != row.status()) {
                throw new RuleViolation("decision.register.status", row.unit());
            }
        }
    }

    private static ImmutableSortedSet<String> owners(List<UnitRow> sharers) {
        return sharers.stream().map(UnitRow::owner).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static Head head(ImmutableSortedSet<String> owners, List<UnitRow> held) {
        TreeSet<String> units = new TreeSet<>();
        BigDecimal area = BigDecimal.ZERO;
        for (UnitRow unit : held) {
            units.add(unit.unit());
            area = area.add(unit.area());
        }
        return new Head(String.join(" + ", owners), owners, ImmutableSortedSet.copyOf(units), area);
    }

    /**
     * Lists the rows that the register was made of.
     *
     * @return every owner of every unit
     */
    public ImmutableList<UnitRow> rows() {
        return rows;
    }

    /**
     * Lists everybody who counts.
     *
     * @return the heads in the order of their first units
     */
    public ImmutableList<Head> heads() {
        return heads;
    }

    /**
     * Gives the heads an owner belongs to.
     *
     * @param owner the owner
     * @return his own, and one for each set of co-owners he is in; none for a stranger
     */
    public ImmutableList<Head> headsOf(String owner) {
        return byOwner.get(owner);
    }

    /**
     * Gives the electorate, with weights that do not change any more.
     *
     * @return an elector a head
     */
    public ImmutableList<Elector> electors() {
        return heads.stream().map(Head::elector).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the whole exclusive floor area.
     *
     * @return square metres
     */
    public BigDecimal area() {
        return heads.stream().map(Head::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
