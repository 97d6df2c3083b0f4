package org.crossclaim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;

import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.Known;

import org.springframework.stereotype.Service;

/**
 * Takes dossiers in, from files that belong together.
 */
@Service
public class Dossiers {

	private final Importing importing;

	private final Publications publications;

	private final Slugs slugs;

	private final Publishing publishing;

	Dossiers(Importing importing, Publications publications, Slugs slugs, Publishing publishing) {
		this.importing = importing;
		this.publications = publications;
		this.slugs = slugs;
		this.publishing = publishing;
	}

	/**
	 * Reads files, checks them together and imports them, all or nothing.
	 * @param files the bytes of each file by name, in order
	 * @param order who imports them, why, and how
	 * @param progress hears how far it is
	 * @return what was done, or would be done
	 * @throws IOException if a file cannot be read
	 * @throws DossierFaults with every fault at its place
	 */
	public Imported take(Map<String, InputStream> files, ImportOrder order, Progress progress) throws IOException {
		Known record = new OnRecord(this.publications, this.slugs);
		Imported imported = this.importing.run(check(files, (dossier) -> record), order, progress);
		if (imported.lines() > Importing.LARGE && !order.dryRun()) {
			this.publishing.clearAway();
		}
		return imported;
	}

	/**
	 * Reads files and checks them together, without the record: what they name must be in
	 * them or listed under {@code refers_to}.
	 * @param files the bytes of each file by name, in order
	 * @return what they say together
	 * @throws IOException if a file cannot be read
	 * @throws DossierFaults with every fault at its place
	 */
	public static Dossier check(Map<String, InputStream> files) throws IOException {
		return check(files, ReferredTo::new);
	}

	private static Dossier check(Map<String, InputStream> files, Function<Dossier, Known> around) throws IOException {
		DossierReader reader = new DossierReader();
		for (Map.Entry<String, InputStream> file : files.entrySet()) {
			reader.read(file.getKey(), file.getValue());
		}
		Dossier dossier = reader.dossier();
		new DossierCheck(dossier, around.apply(dossier)).into(reader);
		if (!reader.faults().isEmpty()) {
			throw new DossierFaults(reader.faults(), reader.more());
		}
		return dossier;
	}

}
