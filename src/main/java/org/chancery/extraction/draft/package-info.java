/** An event while it is being read: who plays a part in it, when it is, how far it has come. */
package org.chancery.extraction.draft;
