package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonhall.Messages;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.commonhall.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it is printed (证书), with the code by which anybody can check it. Immutable and thread-safe.
 *
 * @param kind what it proves
 * @param title one line, in both languages
 * @param facts what is printed, line by line, in both languages
 * @param issuer who gave it
 * @param holder whose it is, {@code -} once erased
 * @param number the number
 * @param issuedOn the day of issue
 * @param endsOn the first day it no longer holds, or null
 * @param status where it stands on the day it is printed
 * @param code the check code
 */
public record CertificatePaper(
        CredentialKind kind,
        Name title,
        ImmutableList<Name> facts,
        Name issuer,
        @Personal("credential") String holder,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        CredentialStatus status,
        String code) {

    static CertificatePaper of(Credential credential, Organization issuer, LocalDate today, String code) {
        return new CertificatePaper(
                credential.kind(),
                credential.named(),
                credential.lines(),
                Name.of(issuer.name(), issuer.nameEn()),
                credential.holderName(),
                credential.number(),
                credential.issuedOn(),
                credential.endsOn(),
                credential.statusOn(today),
                code);
    }

    /**
     * The certificate as one page of HTML that needs nothing else, to be printed on A4. One that is not in force says so.
     *
     * @param locale Chinese or, for everything else, English
     * @return the page
     */
    public String html(Locale locale) {
        return html(locale, ImmutableMap.of());
    }

    /**
     * The same with more lines, such as who the holder is.
     *
     * @param locale Chinese or, for everything else, English
     * @param more what stands beside each of the lines
     * @return the page
     */
    public String html(Locale locale, Map<String, String> more) {
        Page page = Page.paper(locale, issuer.text(locale), word(locale, "heading." + kind), title.text(locale));
        page.paragraph("words", word(locale, "words." + kind, holder, title));
        facts.forEach(fact -> page.paragraph(fact.text(locale)));
        return page.table(lines(locale, more))
                .paragraph("soft", word(locale, "how"))
                .signatures(List.of(issuer.text(locale) + " · " + word(locale, "seal"), issuedOn.toString()))
                .write();
    }

    private ImmutableMap<String, String> lines(Locale locale, Map<String, String> more) {
        ImmutableMap.Builder<String, String> lines = ImmutableMap.builder();
        lines.put(word(locale, "number"), number);
        lines.put(word(locale, "holder"), holder);
        lines.putAll(more);
        lines.put(word(locale, "issued"), issuedOn.toString());
        lines.put(
                word(locale, "last"),
                endsOn == null ? word(locale, "ever") : endsOn.minusDays(1).toString());
        if (status != CredentialStatus.ISSUED) {
            lines.put(word(locale, "status"), status.said().text(locale).strip());
        }
        lines.put(word(locale, "code"), code);
        return lines.buildOrThrow();
    }

    private static String word(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, "credential.paper." + key, List.of(arguments));
    }

    /** Without personal values and the code. */
    @Override
    public String toString() {
        return "CertificatePaper[number=" + number + ", status=" + status + "]";
    }
}
