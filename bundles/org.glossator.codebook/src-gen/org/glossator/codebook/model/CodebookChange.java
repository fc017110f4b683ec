/**
 */
package org.glossator.codebook.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recorded change of the codebook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getVersion <em>Version</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getElement <em>Element</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getTarget <em>Target</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getNote <em>Note</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.glossator.codebook.model.CodebookChange#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface CodebookChange extends EObject {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codebook version that this change led to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Operation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.ChangeOperation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operation</em>' attribute.
	 * @see org.glossator.codebook.model.ChangeOperation
	 * @see #setOperation(ChangeOperation)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Operation()
	 * @model
	 * @generated
	 */
	ChangeOperation getOperation();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getOperation <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operation</em>' attribute.
	 * @see org.glossator.codebook.model.ChangeOperation
	 * @see #getOperation()
	 * @generated
	 */
	void setOperation(ChangeOperation value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layer id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see #setLayer(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Layer()
	 * @model
	 * @generated
	 */
	String getLayer();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.ElementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of thing was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see org.glossator.codebook.model.ElementKind
	 * @see #setElement(ElementKind)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Element()
	 * @model
	 * @generated
	 */
	ElementKind getElement();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see org.glossator.codebook.model.ElementKind
	 * @see #getElement()
	 * @generated
	 */
	void setElement(ElementKind value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the code, attribute or layer that was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids or names it was changed to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Target()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTarget();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCodebookChange_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.CodebookChange#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

} // CodebookChange
