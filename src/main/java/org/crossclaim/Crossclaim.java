package org.crossclaim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The record of who alleges what against whom, who answered how, and what it rests on.
 */
@SpringBootApplication
@Modulithic(sharedModules = { "shared", "page" })
public class Crossclaim {

	public static void main(String[] args) {
		SpringApplication.run(Crossclaim.class, args);
	}

}
