package org.commonhall.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.commonhall.Messages;

/**
 * What sort of thing is posted (公示事项). The constants are the ones the library speaks of; a host adds its own by making
 * further values.
 *
 * @param code the stable code: lower case letters, digits and {@code _}, at most 40 characters
 */
public record NoticeKind(
        @JsonValue @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9_]*") String code) {
    /** What a body decided (决定). */
    public static final NoticeKind DECISION = new NoticeKind("decision");
    /** The result of a ballot (表决结果). */
    public static final NoticeKind RESULT = new NoticeKind("result");
    /** Who stands for election, or who is on the roll (候选人名单). */
    public static final NoticeKind CANDIDATES = new NoticeKind("candidates");
    /** Who was elected, or sits for a time (选举结果). */
    public static final NoticeKind ELECTION = new NoticeKind("election");
    /** Who is to be honoured (拟表彰). */
    public static final NoticeKind AWARD = new NoticeKind("award");
    /** What is to be certified (拟出具证明). */
    public static final NoticeKind CERTIFICATE = new NoticeKind("certificate");
    /** Who is to be admitted (拟录用, 拟吸收). */
    public static final NoticeKind ADMISSION = new NoticeKind("admission");
    /** Accounts and the like (公开事项). */
    public static final NoticeKind INFORMATION = new NoticeKind("information");

    /**
     * Takes a kind by its code.
     *
     * @param text the code, of the library or of a host
     * @return the kind
     */
    @JsonCreator
    public static NoticeKind valueOf(String text) {
        return new NoticeKind(text);
    }

    /**
     * Its name for people.
     *
     * @param locale Chinese or, for everything else, English
     * @return the name; a kind of the host's own reads as its code
     */
    public String text(Locale locale) {
        String name = "publication.kind." + code;
        String text = Messages.text(locale, name, List.of());
        return text.equals(name) ? code : text;
    }
}
