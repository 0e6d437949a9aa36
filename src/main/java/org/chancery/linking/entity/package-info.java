/**
 * Who and what an article may name: its entities, the people behind its names, and what is known of them before
 * reading. Known to linking only.
 */
package org.chancery.linking.entity;
