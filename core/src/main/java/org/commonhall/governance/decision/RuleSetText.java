package org.commonhall.governance.decision;

import com.google.common.collect.ObjectArrays;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes a rule set out as {@link RuleSetReader} reads it. */
final class RuleSetText {
    private final CsvWriter csv;
    private final RuleSet rules;

    private RuleSetText(CsvWriter csv, RuleSet rules) {
        this.csv = csv;
        this.rules = rules;
    }

    static String of(RuleSet rules) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("rule", "key", "value", "measure", "group", "part", "bound", "base", "article");
            for (RuleSet set = rules; set != null; set = next(set)) {
                new RuleSetText(csv, set).write();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static @Nullable RuleSet next(RuleSet set) {
        NextCall call = set.nextCall();
        return call == null ? null : call.rules();
    }

    private void write() {
        single("name_zh", rules.title().zh());
        single("name_en", rules.title().en());
        single("effect", rules.effect().code());
        date("effective_from", rules.effectiveFrom());
        date("effective_to", rules.effectiveTo());
        single("tie", rules.majority().tie().code());
        single("invalid", RuleSetLines.Invalid.of(rules.invalidTakesPart()));
        single("silence", rules.silence().code());
        NextCall call = rules.nextCall();
        if (call != null) {
            line("next_call", call.rules().code(), "", "", "", "", call.minDays() + "-" + call.maxDays(), "");
        }
        rules.quorum().requirements().forEach(one -> requirement("quorum", one));
        rules.majority().requirements().forEach(one -> requirement("majority", one));
        rules.procedure()
                .values()
                .forEach(value -> line(
                        value.key().code(),
                        value.text(),
                        "",
                        orEmpty(value.group()),
                        "",
                        "",
                        "",
                        orEmpty(value.source())));
    }

    private void requirement(String key, Requirement one) {
        Requirement.Proportion of = one instanceof Requirement.Proportion share ? share : null;
        line(
                key,
                of != null
                        ? of.threshold().toString()
                        : ((Requirement.Minimum) one).least().toPlainString(),
                one.measure().code(),
                orEmpty(one.group()),
                one.counted().code(),
                of == null ? "" : of.bound().code(),
                of == null ? "" : of.base().code(),
                orEmpty(one.source()));
    }

    private void date(String key, @Nullable LocalDate day) {
        if (day != null) {
            single(key, day.toString());
        }
    }

    private void single(String key, String value) {
        line(key, value, "", "", "", "", "", "");
    }

    private void line(String... fields) {
        csv.writeRecord(ObjectArrays.concat(rules.code(), fields));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
