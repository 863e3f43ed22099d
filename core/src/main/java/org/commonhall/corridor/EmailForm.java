package org.commonhall.corridor;

import com.google.common.net.InetAddresses;
import java.net.IDN;
import java.util.regex.Pattern;

/** The form of an e-mail address: RFC 5322 without comments, with characters beyond ASCII as of RFC 6531. */
final class EmailForm {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final String IPV6 = "[ipv6:";

    private static final String ATOM = "[\\p{Alnum}!#$%&'*+/=?^_`{|}~\\x{80}-\\x{FFFF}-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\\\p{Cntrl}\\x{10000}-\\x{10FFFF}]|\\\\[\"\\\\])+\"";
    private static final String WORD = "(?:" + ATOM + "|" + QUOTED + ")";
    private static final String LABEL = "(?!-)" + ATOM + "(?<!-)";
    private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*");
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    private EmailForm() {}

    /** Whether a text is an address; the empty text passes, as a field nobody filled in. */
    static boolean fits(String text) {
        // The last one, because a quoted local part may have an @ of its own.
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return text.isEmpty();
        }
        String local = text.substring(0, at);
        return local.length() <= LONGEST_LOCAL && LOCAL.matcher(local).matches() && domain(text.substring(at + 1));
    }

    private static boolean domain(String domain) {
        if (domain.startsWith("[") && domain.endsWith("]")) {
            boolean six = domain.regionMatches(true, 0, IPV6, 0, IPV6.length());
            String address = domain.substring(six ? IPV6.length() : 1, domain.length() - 1);
            return InetAddresses.isInetAddress(address) && address.contains(":") == six;
        }
        try {
            return DOMAIN.matcher(domain).matches() && IDN.toASCII(domain).length() <= LONGEST_DOMAIN;
        } catch (IllegalArgumentException tooLong) { // one of its labels
            return false;
        }
    }
}
