package org.rollcall.attendance.code;

import static org.rollcall.attendance.code.CodeClass.APPROVED_ACTIVITY;
import static org.rollcall.attendance.code.CodeClass.AUTHORISED_ABSENCE;
import static org.rollcall.attendance.code.CodeClass.NOT_COLLECTED;
import static org.rollcall.attendance.code.CodeClass.NOT_POSSIBLE;
import static org.rollcall.attendance.code.CodeClass.PRESENT;
import static org.rollcall.attendance.code.CodeClass.UNAUTHORISED_ABSENCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.rules.Provision;

/**
 * Every code a register may hold, as dated data. A change in the law adds a row or ends one; no row is rewritten, since old
 * marks keep the meaning they had.
 */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
public final class AttendanceCodes {

    /** Stands until a reason is found, and no longer than it may. */
    public static final String NO_REASON_YET = "N";

    /** Stands where no reason was found. */
    public static final String NO_REASON_FOUND = "O";

    private static final LocalDate REGULATIONS_2024 = LocalDate.of(2024, 8, 19);
    private static final Map<String, AttendanceCode> BY_SYMBOL = new LinkedHashMap<>();
    private static final AttendanceCode[] BY_LETTER = new AttendanceCode[128];

    static {
        onlyIn(Half.AM, "/", "Present, morning");
        onlyIn(Half.PM, "\\", "Present, afternoon");
        always("L", PRESENT, "Late, arrived before the register closed");
        since2024("K", APPROVED_ACTIVITY, "Attending provision arranged by the local authority");
        always("V", APPROVED_ACTIVITY, "Educational visit or trip");
        always("P", APPROVED_ACTIVITY, "Approved sporting activity");
        always("W", APPROVED_ACTIVITY, "Work experience");
        always("B", APPROVED_ACTIVITY, "Any other approved educational activity, off site");
        always("D", NOT_POSSIBLE, "Dual registered, attending the other school");
        since2024("C1", AUTHORISED_ABSENCE, "Leave for a regulated performance or regulated employment abroad");
        always("M", AUTHORISED_ABSENCE, "Leave for a medical or dental appointment");
        since2024("J1", AUTHORISED_ABSENCE, "Leave for an interview");
        always("S", AUTHORISED_ABSENCE, "Leave to study for a public examination");
        always("X", NOT_POSSIBLE, "Not of compulsory school age and not required to attend");
        since2024("C2", AUTHORISED_ABSENCE, "Leave for a part-time timetable");
        always("C", AUTHORISED_ABSENCE, "Leave for exceptional circumstances");
        always("T", AUTHORISED_ABSENCE, "Parent travelling for occupational purposes");
        always("R", AUTHORISED_ABSENCE, "Religious observance");
        always("I", AUTHORISED_ABSENCE, "Illness, not an appointment");
        always("E", AUTHORISED_ABSENCE, "Suspended or excluded, no alternative provision yet");
        since2024("Q", NOT_POSSIBLE, "Cannot attend for want of access arrangements");
        since2024("Y1", NOT_POSSIBLE, "Transport normally provided is not available");
        since2024("Y2", NOT_POSSIBLE, "Widespread disruption to travel");
        since2024("Y3", NOT_POSSIBLE, "Part of the premises closed");
        since2024("Y4", NOT_POSSIBLE, "Whole site unexpectedly closed");
        since2024("Y5", NOT_POSSIBLE, "In criminal justice detention");
        since2024("Y6", NOT_POSSIBLE, "Public health guidance or law");
        since2024("Y7", NOT_POSSIBLE, "Any other unavoidable cause");
        always("G", UNAUTHORISED_ABSENCE, "Holiday not granted by the school");
        always(NO_REASON_YET, UNAUTHORISED_ABSENCE, "Reason for absence not yet established");
        always(NO_REASON_FOUND, UNAUTHORISED_ABSENCE, "Absent in other or unknown circumstances");
        always("U", UNAUTHORISED_ABSENCE, "Arrived after the register closed");
        always("Z", NOT_COLLECTED, "Prospective pupil not on roll");
        always("#", NOT_COLLECTED, "Planned whole-school closure");
        until2024("H", AUTHORISED_ABSENCE, "Holiday granted by the school");
        until2024("J", APPROVED_ACTIVITY, "At an interview");
        until2024("Y", NOT_POSSIBLE, "Unable to attend in exceptional circumstances");
    }

    private AttendanceCodes() {}

    /** The code written so, whether or not it is in force today. */
    public static Optional<AttendanceCode> of(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** The code that a register keeps as this letter. */
    public static AttendanceCode ofLetter(char letter) {
        return Objects.requireNonNull(BY_LETTER[letter], "no code is kept so");
    }

    public static Collection<AttendanceCode> all() {
        return Collections.unmodifiableCollection(BY_SYMBOL.values());
    }

    private static void always(String symbol, CodeClass counts, String meaning) {
        add(new AttendanceCode(symbol, meaning, counts, null, null, null));
    }

    private static void onlyIn(Half half, String symbol, String meaning) {
        add(new AttendanceCode(symbol, meaning, PRESENT, half, null, null));
    }

    private static void since2024(String symbol, CodeClass counts, String meaning) {
        add(new AttendanceCode(symbol, meaning, counts, null, REGULATIONS_2024, null));
    }

    private static void until2024(String symbol, CodeClass counts, String meaning) {
        add(new AttendanceCode(symbol, meaning, counts, null, null, REGULATIONS_2024.minusDays(1)));
    }

    private static void add(AttendanceCode code) {
        BY_SYMBOL.put(code.symbol(), code);
        BY_LETTER[code.letter()] = code;
    }
}
