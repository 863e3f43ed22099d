package org.commonhall.request.request;

/** What an answer says about the matter (办理结果). Only the first one is "solved". */
public enum AnswerOutcome {
    /** Solved (已解决). */
    RESOLVED,
    /** Solved in part (部分解决). */
    PARTLY,
    /** Cannot be solved now; the cause is given (解释说明). */
    EXPLAINED,
    /** Somebody else has to; the answer names who (非本单位职责). */
    NOT_RESPONSIBLE,
    /** An emergency, handed to the service that answers it (应急移交). */
    HANDED_OVER
}
