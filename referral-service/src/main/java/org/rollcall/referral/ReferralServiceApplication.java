package org.rollcall.referral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts referral-service. */
@SpringBootApplication
public class ReferralServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferralServiceApplication.class, arguments);
    }
}
