package org.crossclaim.shared;

/**
 * Nothing was ever on record under this address.
 */
public class NotOnRecord extends RuntimeException {

	/**
	 * Says that nothing is there.
	 * @param slug the slug asked for
	 */
	public NotOnRecord(String slug) {
		super(slug);
	}

}
