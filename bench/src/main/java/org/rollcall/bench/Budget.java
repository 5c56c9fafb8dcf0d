package org.rollcall.bench;

import java.util.List;

/**
 * One line of the budgets table.
 *
 * @param what is measured
 * @param must what it has to keep to
 * @param aim what we want
 * @param measured in this run
 */
record Budget(String what, String must, String aim, String measured) {

    static String table(List<Budget> budgets) {
        StringBuilder table = new StringBuilder();
        line(table, "what", "must", "aim", "measured");
        line(table, "---", "---:", "---:", "---:");
        budgets.forEach(budget -> line(table, budget.what, budget.must, budget.aim, budget.measured));
        return table.toString();
    }

    private static void line(StringBuilder table, String what, String must, String aim, String measured) {
        table.append("| %-62s | %12s | %12s | %-24s |%n".formatted(what, must, aim, measured));
    }
}
