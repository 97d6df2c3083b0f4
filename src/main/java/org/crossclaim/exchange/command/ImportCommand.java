package org.crossclaim.exchange.command;

import java.io.IOException;
import java.util.Locale;

import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;
import org.crossclaim.exchange.Imported;
import org.crossclaim.shared.Refusal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Imports files that belong together.
 */
@Component
@ConditionalOnNotWebApplication
class ImportCommand implements Command {

	private final Dossiers dossiers;

	private final FaultPrinter printer;

	ImportCommand(Dossiers dossiers, MessageSource messages) {
		this.dossiers = dossiers;
		this.printer = new FaultPrinter(messages);
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String usage() {
		return "import FILE… [--dry-run] [--overwrite]";
	}

	@Override
	public int run(ApplicationArguments arguments) throws IOException {
		GivenFiles files = GivenFiles.of(arguments.getNonOptionArgs());
		if (files.isEmpty()) {
			return MISUSED;
		}
		boolean dryRun = arguments.containsOption("dry-run");
		ImportOrder order = new ImportOrder(Door.IMPORT, System.getProperty("user.name"),
				"Imported from " + files.paths(), arguments.containsOption("overwrite"), dryRun);
		try {
			Imported imported = this.dossiers.take(files.open(), order, (step, done, of) -> System.out
				.println(step.name().toLowerCase(Locale.ROOT) + ": " + done + " of " + of));
			imported.counts()
				.forEach((kind, count) -> System.out.println(kind.word() + ": " + count.added() + " new, "
						+ count.changed() + " changed, " + count.same() + " the same"));
			System.out.println(dryRun ? "Nothing was stored: this was a dry run." : "Imported.");
			return DONE;
		}
		catch (DossierFaults refused) {
			this.printer.print(refused);
		}
		catch (Refusal refused) {
			this.printer.print(refused);
		}
		System.err.println("Refused. Nothing was stored.");
		return REFUSED;
	}

}
