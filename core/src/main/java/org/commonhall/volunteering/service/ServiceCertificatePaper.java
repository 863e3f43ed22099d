package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.commonhall.Messages;
import org.commonhall.corridor.Describe;
import org.commonhall.credential.CertificatePaper;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of service as it is printed (志愿服务记录证明), with what the rules of 2015 for such certificates ask for beside
 * the hours: who the volunteer is, and who answers for it. Immutable and thread-safe.
 *
 * @param paper what every certificate prints
 * @param volunteerNumber the national number of the volunteer, null if there is none
 * @param documentKind what sort of document the volunteer has shown
 * @param document its number, but for its last four places covered
 * @param responsible who answers for the organization
 * @param handler who issued it, null where that was no person
 * @param contact how the organization is reached
 */
public record ServiceCertificatePaper(
        CertificatePaper paper,
        @Personal("volunteer") @Nullable String volunteerNumber,
        String documentKind,
        @Personal("service") String document,
        String responsible,
        @Personal("contact") @Nullable String handler,
        String contact) {

    /**
     * Writes the certificate as one page of HTML that needs nothing else, to be printed on A4. One that is not in force says
     * so.
     *
     * @param locale Chinese or, for everything else, English
     * @return the page
     */
    public String html(Locale locale) {
        ImmutableMap.Builder<String, String> lines = ImmutableMap.builder();
        if (volunteerNumber != null) {
            lines.put(word(locale, "volunteer"), volunteerNumber);
        }
        lines.put(documentKind, document);
        lines.put(word(locale, "responsible"), responsible);
        if (handler != null) {
            lines.put(word(locale, "handler"), handler);
        }
        lines.put(word(locale, "contact"), contact);
        return paper.html(locale, lines.buildOrThrow());
    }

    private static String word(Locale locale, String key) {
        return Messages.text(locale, "service.paper." + key, List.of());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
