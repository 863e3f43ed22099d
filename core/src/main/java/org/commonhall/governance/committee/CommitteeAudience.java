package org.commonhall.governance.committee;

/** For whom something is shown. */
public enum CommitteeAudience {
    /** Everybody, also without an account: no names (公众). */
    PUBLIC,
    /** People with an account, such as those who work in the building: names of those in office (楼内人员). */
    WORKER,
    /** Members and the body's secretaries: everything (委员、秘书). */
    MEMBER,
    /** Auditors: everything but names (审计员). */
    AUDITOR
}
