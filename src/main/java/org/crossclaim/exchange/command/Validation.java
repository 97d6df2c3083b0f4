package org.crossclaim.exchange.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.crossclaim.exchange.Dossier;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.page.MessagesConfiguration;

/**
 * The command {@code validate FILE…}: checks files that belong together, without a
 * database. What they name must be in them or listed under {@code refers_to}.
 */
public final class Validation {

	/** The word that asks for it. */
	public static final String NAME = "validate";

	static final String USAGE = "validate FILE…";

	private Validation() {
	}

	/**
	 * Checks the files and prints what is wrong.
	 * @param args the command's word and the files
	 * @return the exit code: 0 where all is well, 1 where something is wrong, 2 where it
	 * was asked wrongly
	 * @throws IOException if a file cannot be read
	 */
	public static int run(String[] args) throws IOException {
		GivenFiles files = GivenFiles.of(List.copyOf(Arrays.asList(args)));
		if (files.isEmpty()) {
			System.err.println("Usage: " + USAGE);
			return Command.MISUSED;
		}
		try {
			Dossier dossier = Dossiers.check(files.open());
			System.out
				.println("No fault: " + dossier.actors().size() + " actors, " + dossier.sources().size() + " sources, "
						+ dossier.disputes().size() + " disputes, " + dossier.entries().size() + " entries.");
			return Command.DONE;
		}
		catch (DossierFaults refused) {
			new FaultPrinter(MessagesConfiguration.messages()).print(refused);
			return Command.REFUSED;
		}
	}

}
