package org.commonhall.learning.course;

/** What an organiser can do with a run (可办操作). */
public enum RunAction {
    /** To plan and change its sessions (排课). */
    PLAN,
    /** To change its terms (修改). */
    CHANGE,
    /** To change its seats (调整名额). */
    RESIZE,
    /** To publish it (发布). */
    PUBLISH,
    /** To cancel it (取消). */
    CANCEL,
    /** To settle it when it is over (结课). */
    FINISH
}
