package org.rollcall.legal.correspondence;

import java.util.List;

/**
 * Who writes for the council and how it is reached and paid, as its code of conduct publishes them.
 *
 * @param waysToPay a sentence each, such as "Online at www.northmoor.example/pay"
 */
public record Letterhead(String name, PostalAddress address, String telephone, String email, List<String> waysToPay) {

    public Letterhead {
        waysToPay = List.copyOf(waysToPay);
    }
}
